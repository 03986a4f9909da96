import type { Say } from '../tools/say';
import { messageOf } from '../tools/stack-error';
import { handOver, insistOnSameAnswers } from './measure/answers';
import { measureFlood } from './measure/flood';
import { measureGrowth } from './measure/growth';
import { measureMail } from './measure/mail';
import { measureProcesses } from './measure/processes';
import { memoryOf } from './measure/process-tree';
import { Rounds } from './measure/rounds';
import { type Scenario, scenariosOn } from './measure/scenarios';
import type { BenchOptions } from './options';
import { describeMachine } from './report/machine';
import { findingsOf, memoryTable, ratioTable, usageTable } from './report/report';
import type { Finding, Memory, ScenarioUsage } from './report/report';
import type { Site } from './site/site';
import { startSubject } from './site/subjects';
import type { Subject, SubjectName } from './site/subjects';

const SUBJECTS = ['pkyx', 'second pkyx', 'hot pkyx', 'bare', 'second bare', 'static', 'Flask'] as const;

/** All measurements of one run. */
export class Bench {
  private readonly subjects = new Map<SubjectName, Subject>();
  private readonly memories = new Map<SubjectName, Memory>();
  private readonly findings: Finding[] = [];
  private readonly usages: ScenarioUsage[] = [];
  private readonly failed: string[] = [];

  constructor(
    private readonly site: Site,
    private readonly options: BenchOptions,
    private readonly say: Say,
  ) {}

  /** Measures and resolves to the report in Markdown. */
  async run(): Promise<string> {
    const { database } = this.site;
    const machine = await describeMachine(database);
    for (const name of SUBJECTS) await this.start(name);
    const rounds = await Rounds.on(database);
    const scenarios = await scenariosOn(database, this.subject('hot pkyx'));
    const scenario = (name: string): Scenario => found(scenarios.find((each) => each.name === name));
    for (const each of scenarios) await this.part(each.name, () => this.measure(rounds, each));
    await this.part('processes', async () => {
      for (const [name, first, second] of [
        ['two processes / one', 'pkyx', 'second pkyx'],
        ['two bare servers / one', 'bare', 'second bare'],
      ] as const) {
        const subjects = [this.subject(first), this.subject(second)] as const;
        const ratio = await measureProcesses(rounds, scenario('entry'), subjects, this.options.rounds);
        this.findings.push({ name, ratio });
      }
    });
    await this.part('flood', async () => {
      const subject = this.subject('pkyx');
      const ratio = await measureFlood(subject, scenario('entry'), scenario('sign-in'), this.options.rounds);
      this.findings.push({ name: 'p99 under sign-ins / without', ratio });
    });
    await this.part('mail', async () => {
      this.findings.push(...(await measureMail(this.site, this.options.rounds)));
    });
    if (this.options.growth.length > 1) await this.part('growth', () => this.grow(rounds));
    return this.report(machine);
  }

  private async start(name: SubjectName): Promise<void> {
    const subject = await startSubject(this.site, name);
    this.subjects.set(name, subject);
    this.memories.set(name, { subject: name, atRest: (await memoryOf(subject.pid)).now, underLoad: NaN });
  }

  private subject(name: SubjectName): Subject {
    return found(this.subjects.get(name));
  }

  private async part(name: string, measure: () => Promise<void>): Promise<void> {
    const { only } = this.options;
    if (only.length > 0 && !only.includes(name)) return;
    this.say(`measuring ${name} …`);
    try {
      await measure();
    } catch (error) {
      this.say(`${name} could not be measured: ${messageOf(error)}`);
      this.failed.push(name);
    }
  }

  private async measure(rounds: Rounds, scenario: Scenario): Promise<void> {
    const subjects = scenario.subjects.map((name) => this.subject(name));
    const ours = found(subjects[0]);
    for (const reference of subjects) {
      if (reference.name === 'static') await handOver(ours, reference, scenario.requests);
      if (reference.name === 'bare') await insistOnSameAnswers(ours, reference, scenario.requests);
    }
    const usage = { scenario: scenario.name, usages: await rounds.measure(scenario, subjects, this.options.rounds) };
    this.usages.push(usage);
    this.findings.push(...findingsOf(usage));
  }

  private async grow(rounds: Rounds): Promise<void> {
    const { growth: sizes, entries: present, rounds: count } = this.options;
    const growing = { sizes, present, count, say: this.say };
    this.findings.push(...(await measureGrowth(this.site, this.subject('pkyx'), rounds, growing)));
  }

  private async report(machine: string): Promise<string> {
    const { entries, rounds } = this.options;
    const memories = await Promise.all(
      [...this.memories].map(async ([name, memory]) => ({
        ...memory,
        underLoad: (await memoryOf(this.subject(name).pid)).most,
      })),
    );
    const run = `- ${entries} generated entries beside the first content, ${rounds} rounds`;
    const parts = [`${machine}\n${run}`, ratioTable(this.findings), usageTable(this.usages), memoryTable(memories)];
    if (this.failed.length > 0) parts.push(`Not measured, because it failed: ${this.failed.join(', ')}.`);
    return `${parts.join('\n\n')}\n`;
  }
}

function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('it is not there');
  return thing;
}
