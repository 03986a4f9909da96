import type { INestApplicationContext } from '@nestjs/common';
import { hashMailToken, mailToken } from '@pkyx/persistence';
import { MailQueue } from '@pkyx/queue';
import { TestOutbox } from './support/test-outbox';
import { TestRedis } from './support/test-redis';
import { TestSmtpServer } from './support/test-smtp-server';
import { startWorker } from './support/test-worker';
import { until } from './support/until';

const OTHER_SECRET = 'the key for links before the present one';

let smtp: TestSmtpServer;
let redis: TestRedis;
let outbox: TestOutbox;
let worker: INestApplicationContext;
let queue: MailQueue;

beforeAll(async () => {
  [smtp, redis, outbox] = await Promise.all([TestSmtpServer.start(), TestRedis.start(), TestOutbox.create()]);
  worker = await startWorker({
    MONGODB_URI: outbox.uri,
    REDIS_URL: redis.url,
    SMTP_URL: smtp.url,
    PKYX_TOKEN_PREVIOUS_SECRET: OTHER_SECRET,
  });
  queue = worker.get(MailQueue, { strict: false });
});

afterAll(async () => {
  await worker.close();
  await Promise.all([smtp.refuse(), redis.remove(), outbox.drop()]);
});

afterEach(() => smtp.behave(() => 'take'));

async function send(...[to, template, fields]: Parameters<TestOutbox['write']>): Promise<string> {
  const id = await outbox.write(to, template, fields);
  await queue.add([id]);
  return id;
}

const settled = (id: string) =>
  until(`mail ${id} to be settled`, 40_000, async () => (await outbox.find(id)).state !== 'pending');

describe('a mail', () => {
  it('arrives in the language of its reader, with a link that works, and is noted as sent', async () => {
    const id = await send('lin@example.org', 'confirmation', { locale: 'zh' });
    await settled(id);
    const [mail] = smtp.to('lin@example.org');
    expect(mail).toMatchObject({ subject: '确认你的邮箱地址', messageId: `<mail-${id}@127.0.0.1>` });
    expect(mail?.text).toMatch(/http:\/\/127\.0\.0\.1:8080\/confirm\?token=[\w-]{43}\n/);
    expect(mail?.html).toContain('确认邮箱');
    expect(await outbox.find(id)).toMatchObject({ state: 'sent', attempts: 1, error: null, sentAt: expect.any(Date) });
  });

  it('goes out once, however often it is handed to the queue', async () => {
    const id = await send('once@example.org');
    await queue.add([id, id]);
    await settled(id);
    await queue.restartEnded([id]);
    await queue.add([id]);
    await until('the queue to be done', 5_000, async () => (await queue.queue.getJobState(id)) === 'completed');
    expect(smtp.attempts.get('once@example.org')).toBe(1);
  });

  it('gives its reader the whole time of the link, however long the mail had to wait', async () => {
    const id = await send('late@example.org', 'password-reset', { createdAt: new Date(Date.now() - 3_600_000) });
    await settled(id);
    const { expiresAt, forgottenAt } = (await outbox.tokenOf(id)) ?? {};
    const sentAt = (await outbox.find(id)).sentAt?.getTime() ?? 0;
    expect(expiresAt?.getTime()).toBeGreaterThan(sentAt + 1_800_000 - 5_000);
    expect(forgottenAt?.getTime()).toBeGreaterThan(expiresAt?.getTime() ?? 0);
  });

  it('carries the link that works when it was written before the secret changed', async () => {
    const id = await outbox.write('rotated@example.org');
    const { nonce } = await outbox.find(id);
    const old = mailToken(OTHER_SECRET, 'confirmation', nonce);
    const token = await outbox.tokenOf(id);
    await outbox.tokens.deleteOne({ _id: token?._id });
    await outbox.tokens.create({ ...token, _id: hashMailToken(old) });
    await queue.add([id]);
    await settled(id);
    expect(smtp.to('rotated@example.org')[0]?.text).toContain(`confirm?token=${old}\n`);
  });

  it('is not sent when its link has ended', async () => {
    const id = await outbox.write('ended@example.org');
    await outbox.tokens.deleteMany({ email: 'ended@example.org' });
    await queue.add([id]);
    await settled(id);
    expect((await outbox.find(id)).state).toBe('discarded');
    expect(smtp.attempts.has('ended@example.org')).toBe(false);
  });

  it('that nobody knows of any more is passed over', async () => {
    await queue.add(['65f000000000000000000001']);
    await until(
      'the job',
      5_000,
      async () => (await queue.queue.getJobState('65f000000000000000000001')) === 'completed',
    );
  });

  it('leaves neither addresses nor links in Redis', async () => {
    smtp.behave(() => ({ at: 'RCPT', code: 550 }));
    await settled(await send('secret@example.org'));
    const values = await redis.run(async (client) => {
      const keys = await client.keys('*');
      return Promise.all(keys.map((key) => client.dump(key).then((value) => `${key} ${value}`)));
    });
    expect(values.join('\n')).not.toMatch(/example\.org|token=/);
  });
});

describe('a mail server that', () => {
  it.each([
    ['answers 451 to the recipient', { at: 'RCPT', code: 451 } as const],
    ['answers 452 to the text', { at: 'DATA', code: 452 } as const],
    ['drops the connection', 'drop' as const],
  ])('%s gets the mail again', async (name, conduct) => {
    const to = `${name.replaceAll(' ', '-')}@example.org`;
    smtp.behave((_to, attempt) => (attempt === 1 ? conduct : 'take'));
    const id = await send(to);
    await settled(id);
    expect(await outbox.find(id)).toMatchObject({ state: 'sent', error: null });
    expect(smtp.attempts.get(to)).toBe(2);
    expect(smtp.to(to)).toHaveLength(1);
  });

  it('stalls is left after twenty seconds, and gets the mail again', async () => {
    smtp.behave((_to, attempt) => (attempt === 1 ? 'stall' : 'take'));
    const id = await send('stall@example.org');
    await settled(id);
    expect(await outbox.find(id)).toMatchObject({ state: 'sent', attempts: 2 });
    expect(smtp.to('stall@example.org')).toHaveLength(1);
  });

  it('refuses connections gets the mail when it takes them again', async () => {
    await smtp.refuse();
    const id = await send('refused@example.org');
    await until('a failed attempt', 10_000, async () => (await outbox.find(id)).attempts > 0);
    expect((await outbox.find(id)).error).toContain('ECONNREFUSED');
    await smtp.listen();
    await settled(id);
    expect(smtp.to('refused@example.org')).toHaveLength(1);
  });

  it.each([['RCPT' as const], ['DATA' as const]])(
    'answers 550 to %s is not asked again: the mail bounces',
    async (at) => {
      const to = `bounce-${at.toLowerCase()}@example.org`;
      smtp.behave(() => ({ at, code: 550 }));
      const id = await send(to);
      await settled(id);
      expect(await outbox.find(id)).toMatchObject({
        state: 'bounced',
        attempts: 1,
        error: expect.stringContaining('550'),
      });
      await until('the dead letter', 5_000, async () => (await queue.queue.getJobState(id)) === 'failed');
      expect(smtp.attempts.get(to)).toBe(1);
    },
  );
});

describe('a mail that was given up', () => {
  it('is given up after the last attempt, and lies among the dead letters', async () => {
    smtp.behave(() => ({ at: 'DATA', code: 451 }));
    const id = await send('hopeless@example.org', 'confirmation', { attempts: 21 });
    await settled(id);
    expect(await outbox.find(id)).toMatchObject({ state: 'failed', attempts: 22 });
    await until('the dead letter', 5_000, async () => (await queue.queue.getJobState(id)) === 'failed');
    expect((await queue.queue.getJob(id))?.failedReason).toBe('given up after 22 attempts: 451 to DATA');
  });

  it('is sent when somebody retries its dead letter', async () => {
    smtp.behave(() => ({ at: 'RCPT', code: 550 }));
    const id = await send('mended@example.org');
    await until('the dead letter', 10_000, async () => (await queue.queue.getJobState(id)) === 'failed');
    smtp.behave(() => 'take');
    await (await queue.queue.getJob(id))?.retry();
    await until('the mail', 10_000, async () => (await outbox.find(id)).state === 'sent');
    expect(smtp.to('mended@example.org')).toHaveLength(1);
  });
});
