import type { Usage } from '../measure/rounds';
import { pairedRatios, spreadOf } from '../measure/statistics';
import type { Spread } from '../measure/statistics';
import { isReached, TARGETS } from '../targets';
import { limitText, spreadText, table, threeDigits } from './format';

/** One ratio that was measured; its name says of what to what. */
export interface Finding {
  name: string;
  ratio: Spread;
}

/** What a scenario took each server. */
export interface ScenarioUsage {
  scenario: string;
  /** ours first */
  usages: readonly Usage[];
}

/** Memory of a server in bytes: started, and the most under load. */
export interface Memory {
  subject: string;
  atRest: number;
  underLoad: number;
}

/** Our server’s CPU time as a multiple of each reference’s. */
export function findingsOf({ scenario, usages: [ours, ...references] }: ScenarioUsage): Finding[] {
  if (!ours) return [];
  const serverCosts = ({ costs }: Usage): number[] => costs.map(({ server }) => server);
  return references.map((reference) => ({
    name: `${scenario} / ${reference.subject}`,
    ratio: pairedRatios(serverCosts(ours), serverCosts(reference)),
  }));
}

/** Ratios with what is to be reached. */
export function ratioTable(findings: readonly Finding[]): string {
  const rows = findings.map(({ name, ratio }) => [name, spreadText(ratio), ...judge(name, ratio.median)]);
  return table(['Ratio', 'Median (quartiles)', 'Target', ''], rows);
}

/** What a request takes each server. */
export function usageTable(scenarios: readonly ScenarioUsage[]): string {
  const rows = scenarios.flatMap(({ scenario, usages }) => usages.map((usage) => [scenario, ...usageCells(usage)]));
  const head = ['', 'Server', 'CPU µs', 'CPU µs of the database', 'Database commands', 'KB allocated'];
  return table(head, rows);
}

export function memoryTable(memories: readonly Memory[]): string {
  const megabytes = (bytes: number): string => String(Math.round(bytes / 1e6));
  const rows = memories.map(({ subject, atRest, underLoad }) => [subject, megabytes(atRest), megabytes(underLoad)]);
  return table(['Server', 'MB at rest', 'MB at most'], rows);
}

function usageCells({ subject, costs, commands, allocated }: Usage): string[] {
  const microseconds = (seconds: number[]): string => threeDigits(spreadOf(seconds).median * 1e6);
  return [
    subject,
    microseconds(costs.map(({ server }) => server)),
    microseconds(costs.map(({ database }) => database)),
    commands.toFixed(1),
    allocated === undefined ? '–' : threeDigits(allocated / 1e3),
  ];
}

function judge(name: string, median: number): [target: string, verdict: string] {
  const target = TARGETS[name];
  if (!target) return ['', ''];
  const { atMost, atLeast } = target;
  const limit = atMost === undefined ? `≥ ${limitText(atLeast ?? NaN)}` : `≤ ${limitText(atMost)}`;
  return [limit, isReached(target, median) ? 'reached' : 'missed'];
}
