import { createOpenApiDocument } from '../src/openapi';
import { fuzz } from './fuzz/fuzz-run';
import { sampleContent } from './support/sample-content';
import { TestApi } from './support/test-api';

/** `npm run fuzz` asks for more, and for other ones each time. */
const REQUESTS = Number(process.env.PKYX_FUZZ_REQUESTS ?? 5_000);
const SEED = Number(process.env.PKYX_FUZZ_SEED ?? 1);

/** Operations that need several things to be right at once, and chance did not bring them about. */
const MOST_UNTOUCHED = 30;

jest.setTimeout(120_000 + REQUESTS * 100);

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start({ PKYX_RATE_LIMIT_FACTOR: '1000000', PKYX_ESTABLISHED_AFTER_DAYS: '0' });
  await api.seed(sampleContent);
});
afterAll(() => api.stop());

it('every answer is documented, whatever is sent', async () => {
  const { faults, untouched, statuses } = await fuzz(api, createOpenApiDocument(api.app), REQUESTS, SEED);
  if (process.env.PKYX_FUZZ_REQUESTS) console.info(`Answers by status: ${JSON.stringify(statuses)}`);
  if (faults.length > 0) throw new Error(`${faults.length} kinds of fault:\n\n${faults.join('\n\n')}`);
  expect(untouched.length).toBeLessThan(MOST_UNTOUCHED);
});
