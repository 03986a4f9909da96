import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { redThenBlue } from '../src/common/pictures/testing/pictures';
import { AccountSteps, PASSWORD } from './support/account-steps';
import { FormSteps } from './support/forms';
import { sampleContent } from './support/sample-content';
import { TestApi } from './support/test-api';

interface Folder {
  name: string;
  item: { name: string; request: { method: string } }[];
}

interface Report {
  run: {
    executions: { item: { name: string }; response: { code: number } }[];
    failures: { source: { name: string }; error: { message: string } }[];
  };
}

const FOLDER = join(__dirname, '../../../docs/postman');
const SIGN_IN = 'Ways to sign in';
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
    attribute: 'weight',
    entries: 'iphone-17,galaxy-s25',
    entry: '甜豆腐脑',
    image: body.url.split('/').at(-2) ?? '',
    registration: (await steps.register('莺儿')).body.registration,
    type: 'phone',
  };
});
afterAll(async () => {
  await api.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('the Postman collection', () => {
  it('signs in each way, with a colon and Chinese in the password, and reads everything', async () => {
    const { run } = await newman((request, { name }) => name === SIGN_IN || request.method === 'GET');
    expect(run.failures.map(({ source, error }) => `${source.name}: ${error.message}`)).toEqual([]);
    const unread = run.executions.filter(({ response }) => response.code >= 300);
    expect(unread.map(({ item, response }) => `${item.name}: ${response.code}`)).toEqual(['Nothing: 401']);
    expect(run.executions.length).toBeGreaterThan(25);
  });

  it('fails its tests when the password is wrong', async () => {
    const { run } = await newman((_request, { name }) => name === SIGN_IN, { password: '好吃 k7' });
    expect(run.failures.map(({ source }) => source.name)).toContain('Basic: e-mail address and password');
  });
});

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
    ...['--reporters', 'json', '--reporter-json-export', report, '--suppress-exit-code'],
  ]);
  return JSON.parse(await readFile(report, 'utf8')) as Report;
}
