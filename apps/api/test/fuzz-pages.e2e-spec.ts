import fc from 'fast-check';
import { join } from 'node:path';
import { insistOnSafety } from './fuzz/answer-rules';
import { FuzzClient } from './fuzz/fuzz-client';
import { pageRequests } from './fuzz/page-arbitrary';
import type { FuzzRequest } from './fuzz/request-arbitrary';
import { sampleContent } from './support/sample-content';
import { TestApi } from './support/test-api';

/** Pictures are drawn for some of them: `npm run fuzz` sends fewer than to the REST API. */
const REQUESTS = Math.ceil(Number(process.env.PKYX_FUZZ_REQUESTS ?? 20_000) / 20);
const SEED = Number(process.env.PKYX_FUZZ_SEED ?? 1);
const TYPES = /^(text\/(html|plain)|image\/png|application\/(xml|problem\+json))(; charset=utf-8)?$/;

jest.setTimeout(120_000 + REQUESTS * 100);

let api: TestApi;
let client: FuzzClient;

beforeAll(async () => {
  const webRoot = join(__dirname, '../../web');
  api = await TestApi.start({ PKYX_RATE_LIMIT_FACTOR: '1000000', PKYX_WEB_ROOT: webRoot });
  await api.seed(sampleContent);
  client = new FuzzClient(api.url);
});
afterAll(async () => {
  client.close();
  await api.stop();
});

it('pages, frames, pictures and sitemaps answer whatever is asked, and repeat no markup', async () => {
  const { body } = await api.get<{ items: { slug: string }[] }>('/entries?limit=100');
  const slugs = [...body.items, ...sampleContent.types].map(({ slug }) => slug);
  const statuses = new Map<number, number>();
  const sent = fc.asyncProperty(pageRequests(slugs), async (request) => {
    const answer = await client.send(request);
    const { status, headers, text } = answer;
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    insistOnSafety(answer);
    if (text !== '') expect(headers['content-type']).toMatch(TYPES);
    if (headers['content-type']?.startsWith('text/html')) expect(text).not.toContain('<script>alert(1)');
  });
  const examples = ['/pages/entries/.', '/pages/types/%2e%2e'].map(plainly);
  await fc.assert(sent, { numRuns: REQUESTS, seed: SEED, examples });
  expect(statuses.get(200)).toBeGreaterThan(REQUESTS / 20);
});

const plainly = (path: string): [FuzzRequest] => [
  { method: 'GET', path, headers: {}, body: undefined, matching: false },
];
