import type { Db } from 'mongodb';
import { load } from '../load/load';
import type { Subject, SubjectName } from '../site/subjects';
import { allocatedBytes } from './allocations';
import { commandsCarriedOut, databasePid } from './database';
import { cpuSecondsOf } from './process-tree';
import type { Scenario } from './scenarios';

/** CPU time that one round is to take a server: long against the hundredths of a second in which it is counted. */
const ROUND_CPU_SECONDS = 1;
const [LEAST_REQUESTS, MOST_REQUESTS] = [32, 20_000];
/** Until V8 has compiled what is often run: a framework has more of that than a bare server. */
const WARM_UP_CPU_SECONDS = 10;
/** Asked once more for what does not vary: few enough to be quick, many enough for several garbage collections. */
const COUNTED_REQUESTS = 1_000;

/** CPU seconds a request. */
export interface Cost {
  server: number;
  database: number;
}

/** What one server used for the requests of a scenario. */
export interface Usage {
  subject: SubjectName;
  /** of the server’s process tree, and of the database for it, round by round */
  costs: Cost[];
  /** database commands a request */
  commands: number;
  /** bytes a request that V8 allocated; undefined where the server is none of Node’s */
  allocated: number | undefined;
}

/** Asks servers for what a scenario says and sees what that takes. */
export class Rounds {
  private constructor(
    private readonly database: Db,
    private readonly databasePid: number,
  ) {}

  static async on(database: Db): Promise<Rounds> {
    return new Rounds(database, await databasePid(database));
  }

  /** Asks all servers for the same, in turn, round after round. */
  async measure(scenario: Scenario, subjects: readonly Subject[], rounds: number): Promise<Usage[]> {
    const contenders: { subject: Subject; requests: number; usage: Usage }[] = [];
    for (const subject of subjects) {
      const requests = await this.warmUp(scenario, subject);
      const counts = await this.count(scenario, subject, Math.min(COUNTED_REQUESTS, requests));
      contenders.push({ subject, requests, usage: { subject: subject.name, costs: [], ...counts } });
    }
    for (let round = 0; round < rounds; round += 1)
      for (const { subject, requests, usage } of contenders)
        usage.costs.push(await this.ask(scenario, subject, requests));
    return contenders.map(({ usage }) => usage);
  }

  /** CPU time a request of the server and of the database. */
  async ask({ requests, status }: Scenario, subject: Subject, count: number): Promise<Cost> {
    const before = await this.cpuSeconds(subject);
    const answered = await load(subject.url, requests, status, { requests: count });
    const after = await this.cpuSeconds(subject);
    return {
      server: (after.server - before.server) / answered.requests,
      database: (after.database - before.database) / answered.requests,
    };
  }

  /** Lets the server compile what it needs; resolves to how many requests a round has for it. */
  async warmUp(scenario: Scenario, subject: Subject): Promise<number> {
    const cold = await this.ask(scenario, subject, LEAST_REQUESTS);
    const lukewarm = await this.ask(scenario, subject, requestsWithin(ROUND_CPU_SECONDS, cold));
    const warm = await this.ask(scenario, subject, requestsWithin(WARM_UP_CPU_SECONDS, lukewarm));
    return requestsWithin(ROUND_CPU_SECONDS, warm);
  }

  /** What a request takes in numbers that hardly differ between runs. */
  private async count(
    { requests, status }: Scenario,
    subject: Subject,
    count: number,
  ): Promise<Pick<Usage, 'commands' | 'allocated'>> {
    const commands = await commandsCarriedOut(this.database);
    const allocated = allocatedBytes(await subject.log());
    const answered = await load(subject.url, requests, status, { requests: count });
    const allocatedSince = allocatedBytes(await subject.log()) - allocated;
    return {
      commands: ((await commandsCarriedOut(this.database)) - commands) / answered.requests,
      allocated: allocatedSince > 0 ? allocatedSince / answered.requests : undefined,
    };
  }

  private async cpuSeconds(subject: Subject): Promise<Cost> {
    return { server: await cpuSecondsOf(subject.pid), database: await cpuSecondsOf(this.databasePid) };
  }
}

function requestsWithin(cpuSeconds: number, { server }: Cost): number {
  return Math.round(Math.min(MOST_REQUESTS, Math.max(LEAST_REQUESTS, cpuSeconds / server)));
}
