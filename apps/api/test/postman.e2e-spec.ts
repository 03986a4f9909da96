import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { redThenBlue } from '../src/common/pictures/testing/pictures';
import { AccountSteps, bearer, PASSWORD } from './support/account-steps';
import { FormSteps } from './support/forms';
import { sampleContent } from './support/sample-content';
import { TestApi } from './support/test-api';

interface Folder {
  name: string;
  item: { name: string; request: { method: string } }[];
}

interface Made {
  id: string;
}

interface Report {
  run: {
    executions: { item: { name: string }; response: { code: number } }[];
    failures: { source: { name: string }; error: { message: string } }[];
  };
}

const FOLDER = join(__dirname, '../../../docs/postman');
const SIGN_IN = 'Ways to sign in';
const WRITING = 'Writing';
/** What the folder of writing shows to be refused. */
const REFUSALS = [
  'Create it again: 409',
  'Change the entry without saying which version: 428',
  'Change a version that is not current any more: 412',
];
const NDJSON = { 'content-type': 'application/x-ndjson' };
const NEWMAN = require.resolve('newman/bin/newman.js');

let api: TestApi;
let values: Record<string, string>;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pkyx-postman-'));
  api = await TestApi.start();
  await api.seed(sampleContent);
  const steps = new AccountSteps(api);
  const { email } = await steps.member('薛宝钗', 'admin', PASSWORD);
  const { accessToken } = await steps.signIn(email);
  const images = new FormSteps(api, 'POST', '/images', `Bearer ${accessToken}`);
  const { body } = await images.send<{ url: string }>(await redThenBlue(60, 30).png().toBuffer());
  values = {
    baseUrl: api.url,
    email,
    password: PASSWORD,
    attribute: 'taste',
    entries: 'iphone-17,galaxy-s25',
    entry: '甜豆腐脑',
    image: body.url.split('/').at(-2) ?? '',
    registration: (await steps.register('莺儿')).body.registration,
    type: 'phone',
    ...(await write(steps, bearer(accessToken))),
  };
});
afterAll(async () => {
  await api.stop();
  await rm(folder, { recursive: true, force: true });
});

/** What the reading requests ask for by ids that only come to be when somebody writes; answers the ids. */
async function write(steps: AccountSteps, admin: Record<string, string>): Promise<Record<string, string>> {
  const newcomer = await steps.signedIn('香菱');
  const post = async <T>(path: string, body: unknown, headers = admin) =>
    (await steps.send<T>('POST', path, body, headers)).body;
  await steps.send('PUT', '/types/phone/approval', { required: true }, admin);
  await post('/attributes', { names: { zh: '风味' }, kind: 'text' });
  const held = { name: '颜色', kind: 'text', value: '橙' };
  return {
    comment: (await post<Made>('/entries/甜豆腐脑/comments', { text: '真甜' })).id,
    // A line of such a file is JSON.
    import: (await post<Made>('/imports?dryRun=true', { title: '豆花', type: 'snack' }, { ...admin, ...NDJSON })).id,
    merge: (await post<Made>('/attributes/风味/merges', { into: 'taste' })).id,
    proposal: (await post<{ proposal: Made }>('/entries/iphone-17/attributes', held, newcomer)).proposal.id,
  };
}

describe('the Postman collection', () => {
  it('signs in each way, with a colon and Chinese in the password, and reads everything', async () => {
    const { run } = await newman(
      (request, { name }) => name === SIGN_IN || (name !== WRITING && request.method === 'GET'),
    );
    expect(failuresOf(run)).toEqual([]);
    // The page is for those who follow a link of a mail.
    expect(refusedIn(run)).toEqual(['Nothing: 401', 'The page that asks before it ends the mails: 400']);
    expect(run.executions.length).toBeGreaterThan(25);
  });

  it('writes types, attributes, entries, values, comments and imports, and takes versions back', async () => {
    const { run } = await newman((_request, { name }) => name === SIGN_IN || name === WRITING);
    expect(failuresOf(run)).toEqual([]);
    expect(refusedIn(run)).toEqual(['Nothing: 401', ...REFUSALS]);
  });

  it('fails its tests when the password is wrong', async () => {
    const { run } = await newman((_request, { name }) => name === SIGN_IN, { password: '好吃 k7' });
    expect(run.failures.map(({ source }) => source.name)).toContain('Basic: e-mail address and password');
  });
});

function failuresOf({ failures }: Report['run']): string[] {
  return failures.map(({ source, error }) => `${source.name}: ${error.message}`);
}

function refusedIn({ executions }: Report['run']): string[] {
  const refused = executions.filter(({ response }) => response.code >= 300);
  return refused.map(({ item, response }) => `${item.name}: ${response.code}`);
}

/** Runs the requests that are picked, in a process of its own, as people run the collection from a shell. */
async function newman(
  picks: (request: { method: string }, folder: Folder) => boolean,
  otherValues: Record<string, string> = {},
): Promise<Report> {
  const collection = JSON.parse(await readFile(join(FOLDER, 'pkyx.postman_collection.json'), 'utf8')) as {
    item: Folder[];
  };
  for (const each of collection.item) each.item = each.item.filter(({ request }) => picks(request, each));
  const [picked, report] = [join(folder, 'collection.json'), join(folder, 'report.json')];
  await writeFile(picked, JSON.stringify(collection));
  const variables = Object.entries({ ...values, ...otherValues }).flatMap(([key, value]) => [
    '--env-var',
    `${key}=${value}`,
  ]);
  await promisify(execFile)(process.execPath, [
    NEWMAN,
    ...['run', picked, '--environment', join(FOLDER, 'pkyx.postman_environment.json'), ...variables],
    ...['--reporters', 'json', '--reporter-json-export', report, '--suppress-exit-code', '--timeout', '60000'],
  ]);
  return JSON.parse(await readFile(report, 'utf8')) as Report;
}
