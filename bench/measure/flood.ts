import { load } from '../load/load';
import type { Subject } from '../site/subjects';
import type { Scenario } from './scenarios';
import { pairedRatios } from './statistics';
import type { Spread } from './statistics';

const SECONDS = 6;
/** Few enough that readers never wait for each other. */
const READS_PER_SECOND = 50;
const MOST_ROUNDS = 5;

/** How long readers wait at most, 99 of 100, while others sign in as fast as they can, by how long they wait otherwise. */
export async function measureFlood(
  subject: Subject,
  reads: Scenario,
  signIns: Scenario,
  rounds: number,
): Promise<Spread> {
  const [flooded, quiet]: [number[], number[]] = [[], []];
  const read = async (): Promise<number> => {
    const amount = { seconds: SECONDS, perSecond: READS_PER_SECOND };
    return (await load(subject.url, reads.requests, reads.status, amount)).p99;
  };
  for (let round = 0; round < Math.min(rounds, MOST_ROUNDS); round += 1) {
    quiet.push(await read());
    const flood = load(subject.url, signIns.requests, signIns.status, { seconds: SECONDS });
    flooded.push(await read());
    await flood;
  }
  return pairedRatios(flooded, quiet);
}
