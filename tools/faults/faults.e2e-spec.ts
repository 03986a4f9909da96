import { faults } from './faults';
import { play } from './play';
import { startProxiedSite } from './site';
import type { Site } from './site';

jest.setTimeout(400_000);

/** A few of each kind; the long form plays all of them, again and again. */
const short = [
  'mongodb answers lost',
  'redis half-open',
  'api killed',
  'mongod killed',
  'mongodb stalled',
  'nginx killed',
  'worker killed',
  '500 clients stall',
];

let site: Site;

beforeAll(async () => {
  site = await startProxiedSite();
});
afterAll(() => site.stop());

it('keeps what it acknowledged and answers as promised, whatever fails', async () => {
  const chosen = short.map((name) => faults.find((fault) => fault.name === name)!);
  const { history, findings } = await play(site, {
    run: 's',
    faults: chosen,
    lengthMs: 300_000,
    recoveryMs: 60_000,
    say: () => undefined,
  });
  expect(findings).toEqual([]);
  expect(history.faults.map(({ name }) => name)).toEqual(short);
  for (const deeds of [history.writes, history.comments, history.registrations])
    expect(deeds.filter(({ outcome }) => outcome === 'acknowledged').length).toBeGreaterThan(5);
});
