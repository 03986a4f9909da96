import type { INestApplicationContext } from '@nestjs/common';
import { ModelName } from '@pkyx/persistence';
import { Types } from 'mongoose';
import type { DigestMaker } from '../src/digests/digest-maker.service';
import { TestOutbox } from './support/test-outbox';
import { TestRedis } from './support/test-redis';
import { TestSmtpServer } from './support/test-smtp-server';
import { startWorker } from './support/test-worker';
import { until } from './support/until';
import { Watchers } from './support/watchers';

const DAY = 24 * 3_600_000;
const never = new AbortController().signal;

let smtp: TestSmtpServer;
let redis: TestRedis;
let outbox: TestOutbox;
let watchers: Watchers;
let workers: INestApplicationContext[];
let makers: DigestMaker[];
let editor: Types.ObjectId;

beforeAll(async () => {
  [smtp, redis, outbox] = await Promise.all([TestSmtpServer.start(), TestRedis.start(), TestOutbox.create()]);
  const settings = { MONGODB_URI: outbox.uri, REDIS_URL: redis.url, SMTP_URL: smtp.url };
  workers = [await startWorker(settings), await startWorker(settings)];
  const { DigestMaker: Maker } = await import('../src/digests/digest-maker.service');
  makers = workers.map((worker) => worker.get(Maker, { strict: false }));
  watchers = new Watchers(outbox.connection);
  editor = await watchers.member('wang', { email: null });
});

afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.close()));
  await Promise.all([smtp.refuse(), redis.remove(), outbox.drop()]);
});

/** The loops of the workers may be faster: what counts is which mails there are afterwards. */
async function mailsTo(username: string) {
  await Promise.all(makers.map((maker) => maker.makeDue(never)));
  return outbox.mails.find({ to: `${username}@example.org`, template: 'digest' }).lean();
}

/** Settled when the member's watchlist has been looked at. */
async function looked(user: Types.ObjectId): Promise<void> {
  await until('the look', 10_000, async () => (await watchers.digestOf(user)).dueAt.getTime() > Date.now());
}

describe('the digest of a member', () => {
  it('tells in their language what others changed, how often and who, with a way to end it', async () => {
    const lin = await watchers.member('lin', { locale: 'zh' });
    const phone = await watchers.entry('iPhone 17');
    const quiet = await watchers.entry('Pixel 10');
    for (const entry of [phone, quiet]) await watchers.watch(lin, entry);
    const other = await watchers.member('zhao', { email: null });
    for (const author of [editor, editor, other, lin]) await watchers.edit(phone, author);
    await watchers.edit(quiet, lin);

    await mailsTo('lin');
    await until('the mail', 20_000, () => smtp.to('lin@example.org').length > 0);
    const [mail] = smtp.to('lin@example.org');
    expect(mail?.subject).toBe('你关注的词条有更新');
    expect(mail?.text).toContain(
      'iPhone 17\n修改 3 次：wang和zhao\nhttp://127.0.0.1:8080/entries/iPhone%2017/history\n',
    );
    expect(mail?.text).not.toContain('Pixel 10');
    const headers = Object.fromEntries(mail?.headerLines.map(({ key, line }) => [key, line]) ?? []);
    expect(headers['list-unsubscribe']?.replace(/\s+/g, ' ')).toMatch(
      /^List-Unsubscribe: <http:\/\/127\.0\.0\.1:8080\/api\/v1\/users\/digest-unsubscriptions\?token=[\w-]{59}>$/,
    );
    expect(headers['list-unsubscribe-post']).toBe('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  });

  it('is not made where nothing changed, and looks again a day later at the same time', async () => {
    const user = await watchers.member('idle');
    await watchers.watch(user, await watchers.entry('Idle'));
    const { dueAt } = await watchers.digestOf(user);
    expect(await mailsTo('idle')).toEqual([]);
    await looked(user);
    const digest = await watchers.digestOf(user);
    expect(digest.dueAt.getTime() - dueAt.getTime()).toBe(DAY);
    expect(Date.now() - digest.toldUntil.getTime()).toBeLessThan(120_000);
  });

  it('tells each change once, also when two workers look at once', async () => {
    const users = await Promise.all(Array.from({ length: 20 }, (_, index) => watchers.member(`twin-${index}`)));
    const entry = await watchers.entry('Twins');
    for (const user of users) await watchers.watch(user, entry);
    await watchers.edit(entry, editor);
    for (const user of users) await watchers.makeDue(user);
    await mailsTo('twin-0');
    for (const user of users) await looked(user);
    for (const user of users) await watchers.makeDue(user);
    await mailsTo('twin-0');
    for (const user of users) await looked(user);
    const mails = await outbox.mails.find({ to: /^twin-/ }).lean();
    expect(mails.map(({ to }) => to).sort()).toEqual(users.map((_, index) => `twin-${index}@example.org`).sort());
  });

  it('leaves out what was before the member watched, and what may not be all there yet until the next', async () => {
    const user = await watchers.member('fresh');
    const [old, busy] = [await watchers.entry('Old'), await watchers.entry('Busy')];
    await watchers.watch(user, old, new Date(Date.now() - 1_800_000));
    await watchers.watch(user, busy);
    await watchers.edit(old, editor);
    await watchers.edit(busy, editor, new Date());
    expect(await mailsTo('fresh')).toEqual([]);
    await looked(user);
    await outbox.connection
      .model(ModelName.Revision)
      .updateMany({ entry: busy }, { $set: { at: new Date(Date.now() - 61_000) } });
    await outbox.connection
      .model(ModelName.Digest)
      .updateOne({ _id: user }, { $set: { toldUntil: new Date(Date.now() - 90_000) } });
    await watchers.makeDue(user);
    await mailsTo('fresh');
    await until('the mail', 10_000, async () => (await outbox.mails.countDocuments({ to: 'fresh@example.org' })) === 1);
  });

  it('comes weekly or not at all where the member wants it so', async () => {
    const entry = await watchers.entry('Weekly');
    const users = {
      soon: await watchers.member('soon', { digest: 'weekly', told: 6 * DAY }),
      week: await watchers.member('week', { digest: 'weekly', told: 7 * DAY }),
      none: await watchers.member('none', { digest: 'off', told: 7 * DAY }),
    };
    for (const user of Object.values(users)) await watchers.watch(user, entry);
    await watchers.edit(entry, editor);
    for (const name of Object.keys(users)) await mailsTo(name);
    for (const user of Object.values(users)) await looked(user);
    expect([(await mailsTo('soon')).length, (await mailsTo('week')).length, (await mailsTo('none')).length]).toEqual([
      0, 1, 0,
    ]);
    expect(Date.now() - (await watchers.digestOf(users.soon)).toldUntil.getTime()).toBeGreaterThan(5 * DAY);
  });

  it('names 50 entries at most and says how many more there are; deleted ones have no link', async () => {
    const user = await watchers.member('avid');
    const entries = await Promise.all(Array.from({ length: 53 }, (_, index) => watchers.entry(`Many ${index}`)));
    for (const entry of entries) {
      await watchers.watch(user, entry);
      await watchers.edit(entry, new Types.ObjectId());
    }
    await outbox.connection
      .model(ModelName.Entry)
      .updateMany({ _id: { $in: entries } }, { $set: { state: 'deleted' } });
    await watchers.makeDue(user);
    await mailsTo('avid');
    await looked(user);
    const [mail] = await mailsTo('avid');
    expect(mail?.params).toMatchObject({ more: '3' });
    expect(mail?.params['entries']).toHaveLength(50);
    expect((mail?.params['entries'] as object[])[0]).toMatchObject({ link: '', editors: 'a deleted member' });
  });
});
