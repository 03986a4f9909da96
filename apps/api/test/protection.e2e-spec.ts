import { type AuditRecord, type EntryRecord, ModelName } from '@pkyx/persistence';
import { AccountSteps } from './support/account-steps';
import { sampleContent } from './support/sample-content';
import { TestApi } from './support/test-api';

type Headers = Record<string, string>;
const PATH = '/entries/iphone-17';

let api: TestApi;
let steps: AccountSteps;
let moderator: Headers;
let young: Headers;
let established: Headers;

beforeAll(async () => {
  api = await TestApi.start();
  steps = new AccountSteps(api);
  await api.seed(sampleContent);
  moderator = await steps.signedIn('keeper', 'moderator');
  young = await steps.signedIn('young', 'member', 3);
  established = await steps.signedIn('established', 'member', 4);
});
afterAll(() => api.stop());

const protect = (body: object, who = moderator, path = PATH) => steps.send('PUT', `${path}/protection`, body, who);
const entry = () => api.get<{ protection: string; protectedUntil: string | null }>(PATH);

let edits = 0;
async function edit(who: Headers): Promise<string | number> {
  const body = { aliases: [`alias ${(edits += 1)}`] };
  const tag = (await entry()).headers.get('etag') ?? '';
  const answer = await steps.send('PATCH', PATH, body, { ...who, 'if-match': tag });
  return answer.status === 200 ? 200 : answer.body.code;
}

describe('protection', () => {
  it.each([
    ['open', 200, 200, 200],
    ['established', 'entry-protected', 200, 200],
    ['moderators', 'entry-protected', 'entry-protected', 200],
  ])('%s lets in members by age and role', async (level, forYoung, forEstablished, forModerators) => {
    const answer = await protect({ level });
    expect([answer.status, answer.body]).toEqual([200, { level, until: null }]);
    expect((await entry()).body).toMatchObject({ protection: level, protectedUntil: null });
    expect(await edit(young)).toBe(forYoung);
    expect(await edit(established)).toBe(forEstablished);
    expect(await edit(moderator)).toBe(forModerators);
  });

  it('holds for every kind of edit, and says for whom the entry is open', async () => {
    await protect({ level: 'established' });
    const [tag, ofValue] = [await entry(), await api.get(`${PATH}/attributes/weight`)].map(
      ({ headers }) => headers.get('etag') ?? '',
    );
    const answers = [
      await steps.send('PATCH', PATH, { title: 'x' }, { ...young, 'if-match': tag ?? '' }),
      await steps.send('DELETE', PATH, undefined, { ...young, 'if-match': tag ?? '' }),
      await steps.send('POST', `${PATH}/attributes`, { name: '新', value: 'x' }, young),
      await steps.send('PUT', `${PATH}/attributes/weight`, { value: '1 g' }, { ...young, 'if-match': ofValue ?? '' }),
      await steps.send('DELETE', `${PATH}/attributes/weight`, undefined, { ...young, 'if-match': ofValue ?? '' }),
      await steps.send('POST', `${PATH}/revisions/1/restorations`, {}, young),
    ];
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
      Array.from({ length: 6 }, () => [403, 'entry-protected']),
    );
    expect(answers[0]?.body.detail).toContain('4');
  });

  it('runs out by itself', async () => {
    const until = new Date(Date.now() + 60_000).toISOString();
    expect((await protect({ level: 'moderators', until })).body).toEqual({ level: 'moderators', until });
    expect((await entry()).body).toMatchObject({ protection: 'moderators', protectedUntil: until });
    expect(await edit(young)).toBe('entry-protected');
    const over = { protectedUntil: new Date(Date.now() - 1) };
    await api.model<EntryRecord>(ModelName.Entry).updateOne({ slug: 'iphone-17' }, { $set: over });
    expect((await entry()).body).toMatchObject({ protection: 'open', protectedUntil: null });
    expect(await edit(young)).toBe(200);
  });

  it('is set by moderators only, and leaves a record', async () => {
    expect((await protect({ level: 'open' }, established)).body.code).toBe('role-missing');
    await protect({ level: 'established' });
    const record = await api
      .model<AuditRecord>(ModelName.Audit)
      .findOne({}, null, { sort: { _id: -1 } })
      .lean();
    expect(record).toMatchObject({
      action: 'entry.protect',
      target: 'iphone-17',
      details: { level: 'established', until: null },
    });
  });

  it.each([
    [{ level: 'closed' }, '/level'],
    [{}, '/level'],
    [{ level: 'established', until: 'soon' }, '/until'],
    [{ level: 'established', until: '2020-01-01T00:00:00Z' }, '/until'],
  ])('refuses %j', async (body, pointer) => {
    const answer = await protect(body);
    expect([answer.status, answer.body.errors?.[0]?.pointer]).toEqual([422, pointer]);
  });

  it('is for entries that are there', async () => {
    expect((await protect({ level: 'open' }, moderator, '/entries/nothing')).status).toBe(404);
  });
});
