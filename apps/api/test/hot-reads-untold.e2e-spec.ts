import type { Redis } from 'ioredis';
import { until } from '../../../tools/servers/until';
import { HotReads } from '../src/common/hot-reads/hot-reads.service';
import { AccountSteps } from './support/account-steps';
import { sampleContent } from './support/sample-content';
import { TestApi } from './support/test-api';

const PATH = '/entries/iphone-17';

let writer: TestApi;
let reader: TestApi;

/** The reader hears of nothing through Redis. */
beforeAll(async () => {
  writer = await TestApi.start({ PKYX_HOT_CACHE_MIB: '1' });
  await writer.seed(sampleContent);
  reader = await TestApi.join();
  const hotReads: unknown = reader.app.get(HotReads);
  (hotReads as { subscriber: Redis }).subscriber.disconnect();
});
afterAll(async () => {
  await reader.app.close();
  await writer.stop();
});

it('goes on answering from memory', async () => {
  const commands = await reader.commands.during(() => Promise.all(Array.from({ length: 200 }, () => reader.get(PATH))));
  expect(commands.length).toBeLessThan(5);
});

it('shows within a second what nobody told it of', async () => {
  const steps = new AccountSteps(writer);
  const lin = await steps.signedIn('lin');
  const { headers } = await writer.get(PATH, lin);
  await reader.get(PATH);
  const change = { ...lin, 'if-match': headers.get('etag') ?? '' };
  expect((await steps.send('PATCH', PATH, { aliases: ['没人说过'] }, change)).status).toBe(200);
  const changed = performance.now();
  await until(
    'the change is seen',
    10_000,
    async () => (await reader.get(PATH)).text.includes('没人说过') || undefined,
  );
  expect(performance.now() - changed).toBeLessThan(2_000);
});
