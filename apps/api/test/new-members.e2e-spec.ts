import { type EntryRecord, ModelName, type RevisionRecord } from '@pkyx/persistence';
import { AccountSteps, type Problem } from './support/account-steps';
import { sampleContent } from './support/sample-content';
import { TestApi } from './support/test-api';

let api: TestApi;
let steps: AccountSteps;
let address = 0;

beforeAll(async () => {
  api = await TestApi.start({ PKYX_RATE_LIMIT_FACTOR: '1', PKYX_NEW_MEMBER_DAYS: '3' });
  steps = new AccountSteps(api);
  await api.seed(sampleContent);
});
afterAll(() => api.stop());

/** A member who has been here for some days, at an address of their own. */
async function member(username: string, days = 0, from = `192.0.2.${(address += 1)}`): Promise<Record<string, string>> {
  return { ...(await steps.signedIn(username, 'member', days)), 'x-forwarded-for': from };
}

const create = (title: string, who: Record<string, string>, rest: object = {}) =>
  steps.send<{ slug: string; id: string } & Problem>('POST', '/entries', { title, type: 'phone', ...rest }, who);
const entries = () => api.model<EntryRecord>(ModelName.Entry);
const revisions = () => api.model<RevisionRecord>(ModelName.Revision);

async function createMany(count: number, prefix: string, who: Record<string, string>): Promise<number[]> {
  const answers = await Promise.all(Array.from({ length: count }, (_, n) => create(`${prefix} ${n}`, who)));
  return answers.map(({ status }) => status);
}

const made = (statuses: number[]) => statuses.filter((status) => status === 201).length;

describe('edits of a new member', () => {
  it('are limited by the hour, and the answer says when to go on', async () => {
    const newcomer = await member('newcomer');
    expect(made(await createMany(30, 'newcomer', newcomer))).toBe(20);
    const refused = await create('one more', newcomer);
    expect([refused.status, refused.body.code]).toEqual([429, 'new-member-limit']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3_500);
    expect(refused.body.detail).toMatch(/20/);
  });

  it('do not count when they are refused or change nothing', async () => {
    const careful = await member('careful');
    const refused = await Promise.all(Array.from({ length: 40 }, () => create('iPhone 17', careful)));
    expect(new Set(refused.map(({ status }) => status)).has(201)).toBe(false);
    const { headers } = await create('careful entry', careful);
    const same = { ...careful, 'if-match': headers.get('etag') ?? '' };
    for (let turn = 0; turn < 25; turn += 1)
      expect((await steps.send('PATCH', '/entries/careful-entry', { type: 'phone' }, same)).status).toBe(200);
    expect(made(await createMany(25, 'careful', careful))).toBe(19);
  });

  it('do not count when they take back what the member did', async () => {
    const undoing = await member('undoing');
    const { body, headers } = await create('undone', undoing);
    await steps.send(
      'PATCH',
      `/entries/undone`,
      { aliases: ['x'] },
      { ...undoing, 'if-match': headers.get('etag') ?? '' },
    );
    expect(made(await createMany(25, 'undoing', undoing))).toBe(18);
    const undo = await steps.send('POST', `/entries/${body.id}/revisions/1/restorations`, {}, undoing);
    expect(undo.status).toBe(201);
    const other = await steps.send('POST', `/entries/iphone-17/attributes`, { name: '备注', value: 'x' }, undoing);
    expect(other.status).toBe(429);
  });

  it('are not limited for those who have been here for days, nor for moderators', async () => {
    expect(made(await createMany(26, 'older', await member('older', 3.1)))).toBe(26);
    const moderator = await steps.signedIn('moderating', 'moderator');
    expect(made(await createMany(26, 'moderator', moderator))).toBe(26);
  });
});

describe('links of a new member', () => {
  const links = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ name: `link ${n}`, kind: 'link', value: `https://spam.example/${n}` }));

  it('are at most three in an edit, wherever they stand', async () => {
    const linker = await member('linker');
    const refused = await create('linked', linker, { attributes: links(4) });
    expect([refused.status, refused.body.code]).toEqual([422, 'too-many-links']);
    expect(refused.body.detail).toContain('3');
    const texts = {
      attributes: [...links(2), { name: '简介', value: 'see http://a.example' }],
      comment: 'www.b.example',
    };
    expect((await create('linked', linker, texts)).status).toBe(422);
    expect((await create('linked', linker, { attributes: links(3) })).status).toBe(201);
    expect(await api.connection.collection('attributes').countDocuments({ 'names.en': 'link 3' })).toBe(0);
  });

  it('are not counted later', async () => {
    expect((await create('well linked', await member('grown', 4), { attributes: links(30) })).status).toBe(201);
  });
});

describe('comments of a new member', () => {
  it('count as edits, and hold few links', async () => {
    const talker = await member('talker');
    const talk = (text: string) => steps.send('POST', '/entries/iphone-17/comments', { text }, talker);
    const links = await talk('http://a.example http://b.example http://c.example http://d.example');
    expect([links.status, links.body.code]).toEqual([422, 'too-many-links']);
    const answers = await Promise.all(Array.from({ length: 25 }, (_, n) => talk(`说 ${n}`)));
    expect(made(answers.map(({ status }) => status))).toBe(20);
  });
});

it('lets at most 25 of 300 spam edits from five new accounts through, which one action undoes', async () => {
  const spammers = await Promise.all(
    ['s1', 's2', 's3', 's4', 's5'].map((name) => member(`${name}-spam`, 0, '198.51.100.7')),
  );
  const before = await revisions().countDocuments();
  const statuses = await Promise.all(spammers.map((spammer, n) => createMany(60, `spam ${n}`, spammer)));
  expect(made(statuses.flat())).toBe(25);
  expect(new Set(statuses.flat())).toEqual(new Set([201, 429]));
  expect(await revisions().countDocuments()).toBe(before + 25);
  expect(await entries().countDocuments({ title: /^spam/, state: 'live' })).toBe(25);

  const moderator = await steps.signedIn('keeper', 'moderator');
  const undoing = await steps.send<object>(
    'POST',
    '/admin/rollbacks',
    { usernames: ['s1-spam', 's2-spam', 's3-spam', 's4-spam', 's5-spam'], since: new Date(0).toISOString() },
    moderator,
  );
  expect(undoing.body).toEqual({ reverted: 25, skipped: 0, comments: 0, remaining: 0 });
  expect(await entries().countDocuments({ title: /^spam/, state: 'live' })).toBe(0);
});
