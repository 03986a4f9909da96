import { ModelName } from '@pkyx/persistence';
import { Types } from 'mongoose';
import sharp from 'sharp';
import {
  bitmap,
  HTML,
  noise,
  PDF,
  pngClaiming,
  redThenBlue,
  SCRIPT_AS_GIF,
  SVG,
} from '../src/common/pictures/testing/pictures';
import { Uploads } from '../src/common/uploads/uploads.service';
import { until } from '../../../tools/servers/until';
import { AccountSteps, bearer, type Problem } from './support/account-steps';
import { BOUNDARY, form, FormSteps, pictureCounts } from './support/forms';
import { TestApi } from './support/test-api';

interface Uploaded {
  url: string;
  width: number;
  height: number;
}

let api: TestApi;
let steps: AccountSteps;
let images: FormSteps;
let picture: Buffer;

const counts = () => pictureCounts(api.connection, 'images');
const png = (width: number, height: number) => redThenBlue(width, height).png().toBuffer();
const below = (url: string) => url.replace('/api/v1', '');

beforeAll(async () => {
  api = await TestApi.start();
  steps = new AccountSteps(api);
  await steps.member('uploader');
  const { accessToken } = await steps.signIn('uploader');
  images = new FormSteps(api, 'POST', '/images', `Bearer ${accessToken}`);
  picture = await png(60, 30);
});
afterAll(() => api.stop());

describe('POST /images', () => {
  it('keeps a picture in every size and answers its address', async () => {
    const { status, body } = await images.send<Uploaded>(await png(2_400, 1_200));
    expect(status).toBe(201);
    expect(body).toEqual({
      url: expect.stringMatching(/^\/api\/v1\/images\/[0-9a-f]{40}\/1200\.webp$/) as string,
      width: 1_200,
      height: 600,
    });
    for (const [size, height] of [
      [160, 80],
      [480, 240],
      [1200, 600],
    ] as const) {
      const answer = await fetch(api.url + body.url.replace('1200', String(size)));
      expect(await sharp(await answer.arrayBuffer()).metadata()).toMatchObject({ format: 'webp', width: size, height });
    }
  });

  it('keeps a picture once, however many send it at the same time', async () => {
    const source = await png(70, 30);
    const before = await counts();
    const answers = await Promise.all(Array.from({ length: 12 }, () => images.send<Uploaded>(source)));
    expect(answers.map(({ status }) => status)).toEqual(Array(12).fill(201));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await counts()).toEqual({
      records: (before.records ?? 0) + 1,
      files: (before.files ?? 0) + 3,
      chunks: (before.chunks ?? 0) + 3,
    });
  });

  it('goes by what a file is, not by what it is called', async () => {
    const { status } = await images.send(picture, { filename: 'notes.txt', type: 'text/plain' });
    expect(status).toBe(201);
  });

  it('takes a picture of ten megabytes, and one in many chunks', async () => {
    const source = await noise(1_850, 1_850).png({ compressionLevel: 0 }).toBuffer();
    expect(source.length).toBeGreaterThan(9.5 * 1024 * 1024);
    const { status, body } = await images.send<Uploaded>(source);
    expect(status).toBe(201);
    const answer = await fetch(api.url + body.url);
    expect((await sharp(await answer.arrayBuffer()).stats()).isOpaque).toBe(true);
  });

  it('wants a member', async () => {
    const stranger = new FormSteps(api, 'POST', '/images', 'Bearer nonsense');
    expect((await stranger.send<Problem>(picture)).status).toBe(401);
    expect((await steps.send('POST', '/images')).status).toBe(401);
  });
});

describe('GET /images', () => {
  it('answers for ever the same, to be shown and never to be run', async () => {
    const { body } = await images.send<Uploaded>(picture);
    const { status, headers } = await api.get(below(body.url));
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('image/webp');
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-disposition')).toMatch(/^inline; filename="[0-9a-f]{12}-1200\.webp"$/);
    const again = await api.get(below(body.url), { 'if-none-match': headers.get('etag') ?? '' });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('asks the database twice', async () => {
    const { body } = await images.send<Uploaded>(picture);
    expect(await api.commands.during(() => api.get(below(body.url)))).toEqual(['find', 'find']);
  });

  it('finds files by their index', async () => {
    const { body } = await images.send<Uploaded>(picture);
    const plans = await api.commands.plansOf(() => api.get(below(body.url)));
    expect(plans.filter((plan) => plan.includes('COLLSCAN'))).toEqual([]);
  });

  it.each([
    '/images/0123456789abcdef0123456789abcdef01234567/480.webp',
    '/images/x/481.webp',
    '/images/%2e%2e/480.webp',
  ])('has nothing at %s', async (path) => {
    expect((await api.get(path)).status).toBe(404);
  });

  it('lets nobody whose account is blocked add to them', async () => {
    const { id } = await steps.member('blocked');
    const { accessToken } = await steps.signIn('blocked');
    const block = { reason: 'spam', until: null, by: new Types.ObjectId(id), at: new Date() };
    await api.model(ModelName.User).updateOne({ _id: id }, { $set: { block } });
    const { authorization = '' } = bearer(accessToken);
    const { body } = await new FormSteps(api, 'POST', '/images', authorization).send<Problem>(picture);
    expect(body.code).toBe('account-blocked');
  });
});

describe('hostile uploads', () => {
  let before: Record<string, number>;
  beforeAll(async () => {
    before = await counts();
  });
  afterEach(async () => expect(await counts()).toEqual(before));

  it.each([
    ['a page named .jpg', HTML, 415, 'picture-type-unknown'],
    ['a drawing named .png', SVG, 415, 'picture-type-unknown'],
    ['a document', PDF, 415, 'picture-type-unknown'],
    ['a script that begins like a GIF', SCRIPT_AS_GIF, 422, 'picture-unreadable'],
    ['an empty file', Buffer.alloc(0), 422, 'file-empty'],
    ['a header that claims 196 megapixels', pngClaiming(14_000, 14_000), 422, 'picture-too-many-pixels'],
    [
      'a bitmap that claims to be larger than it is',
      bitmap({ width: 5_000, height: 5_000, bits: 24, rows: Buffer.alloc(9) }),
      422,
      'picture-unreadable',
    ],
    ['eleven megabytes', Buffer.alloc(11 * 1024 * 1024), 413, 'content-too-large'],
    ['a byte more than ten megabytes', Buffer.alloc(10 * 1024 * 1024 + 1), 413, 'content-too-large'],
  ])('refuses %s', async (_title, file, status, code) => {
    const { body, headers } = await images.send<Problem>(file);
    expect({ status: body.status, code: body.code }).toEqual({ status, code });
    expect(headers.get('content-type')).toContain('application/problem+json');
  });

  it('refuses a picture that is a page as well', async () => {
    const source = Buffer.concat([await noise(30, 30).jpeg().toBuffer(), HTML]);
    const { status, body } = await images.send<Problem>(source);
    expect([status, body.code]).toEqual([422, 'picture-second-file']);
  });

  it('refuses a picture that ends too early', async () => {
    const source = await noise(300, 300).jpeg().toBuffer();
    const { status, body } = await images.send<Problem>(source.subarray(0, source.length / 2));
    expect([status, body.code]).toEqual([422, 'picture-unreadable']);
  });

  it('refuses 14,000 × 14,000 pixels in half a megabyte without decoding them', async () => {
    const source = await sharp({ create: { width: 14_000, height: 14_000, channels: 3, background: '#abc' } })
      .png()
      .toBuffer();
    const memory = process.memoryUsage.rss();
    const { status, body } = await images.send<Problem>(source);
    expect([status, body.code]).toEqual([422, 'picture-too-many-pixels']);
    expect(process.memoryUsage.rss() - memory).toBeLessThan(64 * 1024 * 1024);
  });

  it.each(['../../etc/passwd', '/etc/passwd', 'C:\\\\Windows\\\\a.png'])(
    'refuses a file named %s',
    async (filename) => {
      const { status, body } = await images.send<Problem>(picture, { filename });
      expect([status, body.code]).toEqual([422, 'file-name-with-path']);
    },
  );

  it.each<[string, () => Buffer, number, string]>([
    ['two files', () => form({ body: picture }, { body: picture }), 422, 'unexpected-part'],
    [
      'another field beside the file',
      () => form({ body: picture }, { body: 'x', name: 'role', filename: null }),
      422,
      'unexpected-part',
    ],
    [
      'another field before the file',
      () => form({ body: 'x', name: 'role', filename: null }, { body: picture }),
      422,
      'unexpected-part',
    ],
    ['a file in another field', () => form({ body: picture, name: 'picture' }), 422, 'unexpected-part'],
    ['a field named __proto__', () => form({ body: picture, name: '__proto__' }), 422, 'unexpected-part'],
    ['text where the file should be', () => form({ body: 'hello', filename: null }), 422, 'unexpected-part'],
    ['no part at all', () => form(), 422, 'file-missing'],
    ['nothing', () => Buffer.alloc(0), 422, 'file-missing'],
    ['no end', () => form({ body: picture }).subarray(0, -20), 400, 'malformed-multipart'],
    ['no boundary', () => Buffer.from('hello'), 400, 'malformed-multipart'],
    ['half a header', () => Buffer.from(`--${BOUNDARY}\r\nContent-Dispo`), 400, 'malformed-multipart'],
    [
      'a header that never ends',
      () => Buffer.from(`--${BOUNDARY}\r\nX: ${'x'.repeat(200_000)}\r\n\r\nhello\r\n--${BOUNDARY}--`),
      422,
      'file-missing',
    ],
  ])('refuses a form with %s', async (_title, body, status, code) => {
    const answer = await images.sendRaw<Problem>(body());
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it.each([
    ['multipart/form-data', 400],
    ['multipart/form-data; boundary=', 400],
    ['multipart/form-data; boundary=another', 400],
    ['multipart/mixed; boundary=pkyx-form-boundary', 415],
    ['image/png', 415],
    ['application/json', 400],
    ['text/plain', 415],
  ])('refuses a body of type %s with %i', async (type, status) => {
    const answer = await images.sendRaw<Problem>(form({ body: picture }), { 'content-type': type });
    expect(answer.status).toBe(status);
  });

  it('refuses forms everywhere else', async () => {
    const site = new FormSteps(api, 'PUT', '/site', '');
    expect((await site.send<Problem>(picture)).body.code).toBe('unsupported-media-type');
  });

  it('forgets two hundred uploads that were broken off', async () => {
    const body = form({ body: await noise(600, 600).png({ compressionLevel: 0 }).toBuffer() });
    await images.sendBeginning(body);
    const memory = process.memoryUsage.rss();
    for (let round = 0; round < 20; round += 1) {
      const halves = Array.from({ length: 5 }, () => images.sendBeginning(body));
      // So little that the server hears of the end before it has looked who is asking.
      const crumbs = Array.from({ length: 5 }, () => images.sendBeginning(body, 100));
      await Promise.all([...halves, ...crumbs]);
    }
    expect((await images.send<Problem>(HTML)).status).toBe(415);
    const uploads = api.app.get(Uploads, { strict: false });
    await until('letting go of all uploads', 10_000, () => Promise.resolve(uploads['heldBytes'] === 0 || undefined));
    expect(process.memoryUsage.rss() - memory).toBeLessThan(200 * 1024 * 1024);
  });
});
