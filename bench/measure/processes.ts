import type { Subject } from '../site/subjects';
import type { Cost, Rounds } from './rounds';
import type { Scenario } from './scenarios';
import { spreadOf } from './statistics';
import type { Spread } from './statistics';

const REQUESTS = 1_500;

/**
 * How many times as much as one process two of them can answer, each on a core of its own: twice the CPU time that a request takes when one
 * after the other is asked, by that when both are. Two cores that also run the database and whoever asks would say nothing as rates.
 */
export async function measureProcesses(
  rounds: Rounds,
  scenario: Scenario,
  [first, second]: readonly [Subject, Subject],
  count: number,
): Promise<Spread> {
  for (const subject of [first, second]) await rounds.warmUp(scenario, subject);
  const gains: number[] = [];
  for (let round = 0; round < count; round += 1) {
    const alone: Cost[] = [];
    for (const subject of [first, second]) alone.push(await rounds.ask(scenario, subject, REQUESTS));
    const together = await Promise.all([first, second].map((subject) => rounds.ask(scenario, subject, REQUESTS)));
    gains.push((2 * serverTimeOf(alone)) / serverTimeOf(together));
  }
  return spreadOf(gains);
}

function serverTimeOf(costs: readonly Cost[]): number {
  return costs.reduce((sum, { server }) => sum + server, 0);
}
