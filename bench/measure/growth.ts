import type { Say } from '../../tools/say';
import { insertNames } from '../site/generated-content';
import type { Site } from '../site/site';
import type { Subject } from '../site/subjects';
import type { Rounds } from './rounds';
import { type Scenario, searchRequests } from './scenarios';
import { pairedRatios } from './statistics';
import type { Spread } from './statistics';

const REQUESTS = 1_000;

/** What a search costs server and database together as entries grow more, by what it costs among the fewest. */
export async function measureGrowth(
  site: Site,
  subject: Subject,
  rounds: Rounds,
  { sizes, present, count, say }: { sizes: readonly number[]; present: number; count: number; say: Say },
): Promise<{ name: string; ratio: Spread }[]> {
  const scenario: Scenario = { name: 'search', subjects: ['pkyx'], requests: searchRequests(), status: 200 };
  const costs: { size: number; totals: number[] }[] = [];
  let inserted = present;
  for (const size of sizes) {
    if (size > inserted) await insertNames(site.database, inserted, size, say);
    inserted = Math.max(inserted, size);
    say(`searching among ${inserted} …`);
    await rounds.ask(scenario, subject, REQUESTS);
    const totals: number[] = [];
    for (let round = 0; round < count; round += 1) {
      const { server, database } = await rounds.ask(scenario, subject, REQUESTS);
      totals.push(server + database);
    }
    costs.push({ size, totals });
  }
  const [fewest, ...more] = costs;
  if (!fewest) return [];
  return more.map(({ size, totals }) => ({
    name: `search at ${size} / at ${fewest.size}`,
    ratio: pairedRatios(totals, fewest.totals),
  }));
}
