import { type AuditRecord, type CommentRecord, type EntryRecord, ModelName } from '@pkyx/persistence';
import { Types } from 'mongoose';
import { AccountSteps, basic, PASSWORD, type Problem } from './support/account-steps';
import { sampleContent } from './support/sample-content';
import { TestApi } from './support/test-api';

interface Comment {
  id: string;
  replyTo: string | null;
  author: string | null;
  text: string | null;
  version: number;
  editedAt: string | null;
}
type List = { items: Comment[]; nextCursor: string | null };

let api: TestApi;
let steps: AccountSteps;
const lin = () => basic('lin', PASSWORD);
const wang = () => basic('wang', PASSWORD);
const mod = () => basic('keeper', PASSWORD);

beforeAll(async () => {
  api = await TestApi.start();
  steps = new AccountSteps(api);
  await api.seed(sampleContent);
  await steps.member('lin');
  await steps.member('wang');
  await steps.member('keeper', 'moderator');
});
afterAll(() => api.stop());
beforeEach(() => api.model<CommentRecord>(ModelName.Comment).deleteMany({}));

const at = (slug = 'iphone-17') => `/entries/${encodeURIComponent(slug)}/comments`;
const say = (text: string, headers = lin(), replyTo?: string) =>
  steps.send<Comment>('POST', at(), { text, ...(replyTo && { replyTo }) }, headers);
const list = (query = '', slug?: string) => api.get<List>(`${at(slug)}${query}`);
const texts = async () => (await list()).body.items.map(({ text }) => text);
const edit = (id: string, text: string, ifMatch: string | undefined, headers = lin()) =>
  steps.send<Comment & Problem & { current?: Comment }>(
    'PATCH',
    `${at()}/${id}`,
    { text },
    {
      ...headers,
      ...(ifMatch !== undefined && { 'if-match': ifMatch }),
    },
  );
const remove = (id: string, headers = lin()) => steps.send('DELETE', `${at()}/${id}`, undefined, headers);
const restore = (id: string, headers = lin()) =>
  steps.send<Comment & Problem>('POST', `${at()}/${id}/restorations`, undefined, headers);

describe('saying something', () => {
  it('answers the comment, where it is, and its version', async () => {
    const { status, headers, body } = await say('  电池太小？\r\nhttps://example.org/ <b>  ');
    expect([status, body]).toEqual([
      201,
      expect.objectContaining({
        author: 'lin',
        text: '电池太小？\nhttps://example.org/ <b>',
        replyTo: null,
        version: 1,
      }),
    ]);
    expect(headers.get('location')).toBe(`/api/v1/entries/iphone-17/comments/${body.id}`);
    expect(headers.get('etag')).toBe(`"${body.id}-1"`);
    expect((await api.get(`${at()}/${body.id}`)).body).toEqual(body);
  });

  it.each([
    ['nothing visible', { text: ' \u200b ' }, '/text', 'text-empty'],
    ['more than 2,000 characters', { text: '字'.repeat(2_001) }, '/text', 'text-too-long'],
    ['a control character', { text: 'a\u0007b' }, '/text', 'text-forbidden-character'],
    ['a bidi override', { text: 'a\u202Eb' }, '/text', 'text-forbidden-character'],
    ['a number', { text: 7 }, '/text', 'not-a-string'],
    ['no text', {}, '/text', 'not-a-string'],
    ['an unknown field', { text: 'x', html: true }, '/html', 'unknown-field'],
    ['a reply to what is no id', { text: 'x', replyTo: 'first' }, '/replyTo', 'is-mongo-id'],
    ['a reply to nothing', { text: 'x', replyTo: '65f000000000000000000001' }, '/replyTo', 'comment-unknown'],
  ])('refuses %s', async (_what, body, pointer, code) => {
    const answer = await steps.send('POST', at(), body, lin());
    expect([answer.status, answer.body.errors?.[0]]).toEqual([422, expect.objectContaining({ pointer, code })]);
  });

  it('takes 2,000 characters as a person counts them', async () => {
    expect((await say('👨‍👩‍👧'.repeat(2_000))).status).toBe(201);
  });

  it('is for members who are not blocked', async () => {
    expect((await steps.send('POST', at(), { text: 'x' })).status).toBe(401);
    const { id } = await steps.member('vandal');
    const block = { reason: 'spam', until: null, by: new Types.ObjectId(id), at: new Date() };
    await api.model(ModelName.User).updateOne({ _id: id }, { $set: { block } });
    const refused = await steps.send('POST', at(), { text: 'x' }, basic('vandal', PASSWORD));
    expect([refused.status, refused.body.code]).toEqual([403, 'account-blocked']);
  });
});

describe('the discussion of an entry', () => {
  it('is read by anybody with two commands, oldest first, replies below what they answer', async () => {
    const first = await say('first');
    await say('second', wang());
    await say('reply to first', wang(), first.body.id);
    await say('another', lin(), first.body.id);
    const commands = await api.commands.during(async () => {
      expect(await texts()).toEqual(['first', 'reply to first', 'another', 'second']);
    });
    expect(commands).toEqual(['find', 'aggregate']);
  });

  it('pages without repeating or losing one, and keeps cursors to their entry', async () => {
    const first = await say('0');
    for (const text of ['1', '2']) await say(text);
    await say('0.1', wang(), first.body.id);
    const seen: (string | null)[] = [];
    let cursor = '';
    do {
      const { body } = await list(`?limit=1${cursor && `&cursor=${cursor}`}`);
      seen.push(...body.items.map(({ text }) => text));
      cursor = body.nextCursor ?? '';
    } while (cursor !== '');
    expect(seen).toEqual(['0', '0.1', '1', '2']);
    const { body } = await list('?limit=1');
    expect((await list(`?cursor=${body.nextCursor}`, 'pixel-10')).status).toBe(400);
    expect((await list('?cursor=forged')).status).toBe(400);
  });

  it('is read by an index', async () => {
    const plans = await api.commands.plansOf(() => list());
    expect(plans.filter((plan) => plan.includes('COLLSCAN') || plan.includes('"stage":"SORT"'))).toEqual([]);
  });

  it('goes one level deep', async () => {
    const first = await say('first');
    const reply = await say('reply', wang(), first.body.id);
    const deeper = await steps.send('POST', at(), { text: 'x', replyTo: reply.body.id }, lin());
    expect([deeper.status, deeper.body.code]).toEqual([422, 'reply-to-reply']);
  });

  it('keeps what members said who deleted their account, without a name', async () => {
    await steps.member('leaving');
    await say('I was here', basic('leaving', PASSWORD));
    await steps.send('DELETE', '/users/me', { currentPassword: PASSWORD }, basic('leaving', PASSWORD));
    expect((await list()).body.items).toEqual([expect.objectContaining({ author: null, text: 'I was here' })]);
  });

  it('is found by id too, and is not there for entries that are not', async () => {
    await say('by slug');
    const entries = api.model<EntryRecord>(ModelName.Entry);
    const { _id } = await entries.findOne({ slug: 'iphone-17' }).orFail();
    expect((await list('', _id.toHexString())).body.items).toHaveLength(1);
    expect((await list('', 'nothing')).status).toBe(404);
    expect((await steps.send('POST', at('nothing'), { text: 'x' }, lin())).status).toBe(404);
    await entries.updateOne({ _id }, { $set: { state: 'deleted' } });
    expect((await list()).status).toBe(404);
    await entries.updateOne({ _id }, { $set: { state: 'live' } });
  });
});

describe('editing', () => {
  it('is for the author, who saw the current version', async () => {
    const { body } = await say('typo');
    const { status, headers, body: edited } = await edit(body.id, 'mended', `"${body.id}-1"`);
    expect([status, edited]).toEqual([
      200,
      { ...body, text: 'mended', version: 2, editedAt: expect.any(String) as string },
    ]);
    expect(headers.get('etag')).toBe(`"${body.id}-2"`);
    const stale = await edit(body.id, 'again', `"${body.id}-1"`);
    expect([stale.status, stale.body.code, stale.body.current]).toEqual([412, 'stale', edited]);
    expect((await edit(body.id, 'again', undefined)).status).toBe(428);
    expect((await edit(body.id, '', `"${body.id}-2"`)).status).toBe(422);
    const others = await Promise.all([wang(), mod()].map((who) => edit(body.id, 'mine', `"${body.id}-2"`, who)));
    expect(others.map((answer) => [answer.status, answer.body.code])).toEqual([
      [403, 'not-your-comment'],
      [403, 'not-your-comment'],
    ]);
    expect((await edit('65f000000000000000000001', 'x', '"x"')).status).toBe(404);
    expect((await edit('none', 'x', '"x"')).status).toBe(404);
  });

  it('lets one of many at once through', async () => {
    const { body } = await say('first');
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => edit(body.id, `edit ${index}`, `"${body.id}-1"`)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 9 }, () => 412)]);
  });
});

describe('deleting', () => {
  it('takes a comment away, and brings it back for who deleted it', async () => {
    const { body } = await say('oops');
    expect((await remove(body.id, wang())).status).toBe(403);
    expect((await remove(body.id)).status).toBe(204);
    expect(await texts()).toEqual([]);
    expect((await remove(body.id)).status).toBe(404);
    expect((await edit(body.id, 'x', `"${body.id}-1"`)).status).toBe(404);
    expect((await api.get(`${at()}/${body.id}`)).status).toBe(404);
    expect((await restore(body.id, wang())).status).toBe(403);
    const back = await restore(body.id);
    expect([back.status, back.body.text]).toEqual([201, 'oops']);
    expect((await restore(body.id)).status).toBe(409);
    expect(await texts()).toEqual(['oops']);
  });

  it('leaves the place of a comment with replies until the last of them is deleted', async () => {
    const first = await say('first');
    const reply = await say('reply', wang(), first.body.id);
    await remove(first.body.id);
    expect((await list()).body.items).toEqual([
      expect.objectContaining({ id: first.body.id, author: null, text: null }),
      expect.objectContaining({ id: reply.body.id, text: 'reply' }),
    ]);
    await remove(reply.body.id, wang());
    expect(await texts()).toEqual([]);
    await restore(reply.body.id, wang());
    expect(await texts()).toEqual([null, 'reply']);
  });

  it('counts replies right when many are written and deleted at once', async () => {
    const first = await say('first');
    const replies = await Promise.all(Array.from({ length: 8 }, (_, index) => say(`${index}`, wang(), first.body.id)));
    expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 201));
    await Promise.all(replies.slice(0, 5).map(({ body }) => remove(body.id, wang())));
    const { replies: counted } = await api.model<CommentRecord>(ModelName.Comment).findById(first.body.id).orFail();
    expect(counted).toBe(3);
  });

  it('is for moderators too, whose deed and its undoing are audited', async () => {
    const { body } = await say('spam', wang());
    expect((await remove(body.id, mod())).status).toBe(204);
    expect((await restore(body.id, wang())).body.code).toBe('not-your-deletion');
    expect((await restore(body.id, mod())).status).toBe(201);
    const rows = await api.model<AuditRecord>(ModelName.Audit).find({ target: 'iphone-17' }).sort({ _id: 1 }).lean();
    expect(rows.map(({ action, details }) => [action, details])).toEqual([
      ['comment.delete', { comment: body.id, text: 'spam' }],
      ['comment.restore', { comment: body.id, text: 'spam' }],
    ]);
  });
});
