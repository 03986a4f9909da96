import sharp from 'sharp';
import { AccountSteps, type Problem } from './support/account-steps';
import { sampleContent } from './support/sample-content';
import { TestApi } from './support/test-api';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
  await api.seed(sampleContent);
});
afterAll(() => api.stop());

const preview = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${api.url}/og/${path.split('/').map(encodeURIComponent).join('/')}`, { headers });
const inLanguage = (path: string, lang: string) => fetch(`${api.url}/og/${path}?lang=${lang}`);
const problemOf = async (answer: Response) => (await answer.json()) as Problem;

describe('GET /og/pk/…', () => {
  it('draws a comparison in the size that other sites show', async () => {
    const answer = await preview('pk/iphone-17/galaxy-s25.png');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('image/png');
    expect(await sharp(await answer.arrayBuffer()).metadata()).toMatchObject({
      format: 'png',
      width: 1200,
      height: 630,
    });
  });

  it('may be kept and shown by others, and is not sent again while it is the same', async () => {
    const first = await preview('pk/iphone-17/galaxy-s25.png');
    expect(first.headers.get('cache-control')).toBe('public, max-age=3600');
    expect(first.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(first.headers.get('set-cookie')).toBeNull();
    const again = await preview('pk/iphone-17/galaxy-s25.png', { 'If-None-Match': first.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });

  it('differs by language, and by the order of the sides', async () => {
    const tags = await Promise.all([
      inLanguage('pk/iphone-17/galaxy-s25.png', 'zh'),
      inLanguage('pk/iphone-17/galaxy-s25.png', 'en'),
      inLanguage('pk/galaxy-s25/iphone-17.png', 'en'),
    ]);
    expect(new Set(tags.map(({ headers }) => headers.get('etag'))).size).toBe(3);
  });

  it('takes two to eight sides in any script', async () => {
    const all = ['iphone-17', 'galaxy-s25', 'pixel-10', '甜豆腐脑', '咸豆腐脑'];
    expect((await preview(`pk/${all.join('/')}.png`)).status).toBe(200);
  });

  it.each([
    'pk/iphone-17/nokia-3310.png',
    'pk/iphone-17.png',
    'pk/iphone-17/galaxy-s25.jpg',
    'pk/iphone-17/galaxy-s25',
  ])('has nothing at %s', async (path) => {
    const answer = await preview(path);
    expect(answer.status).toBe(404);
    expect(await problemOf(answer)).toMatchObject({ code: 'not-found' });
  });

  it('refuses the same entry twice', async () =>
    expect((await preview('pk/iphone-17/iphone-17.png')).status).toBe(422));
});

describe('GET /og/entries/…', () => {
  it('draws an entry with what tells most of it', async () => {
    const answer = await preview('entries/甜豆腐脑.png');
    expect(answer.status).toBe(200);
    expect(await sharp(await answer.arrayBuffer()).metadata()).toMatchObject({ width: 1200, height: 630 });
  });

  it('has nothing where there is no entry', async () => {
    expect((await preview('entries/nokia-3310.png')).status).toBe(404);
    expect((await preview('entries/iphone-17')).status).toBe(404);
  });

  it('changes with the entry, and takes names for what they are: text', async () => {
    const steps = new AccountSteps(api);
    await steps.member('namer');
    const { accessToken } = await steps.signIn('namer');
    const headers = { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' };
    const title = '<script>&"\'</svg> 👩‍👩‍👧 \u0301 ﷽ Ωμέγα 한국어';
    const made = await api.request<{ slug: string }>('POST', '/api/v1/entries', {
      headers,
      body: JSON.stringify({ title, type: 'snack' }),
    });
    expect(made.status).toBe(201);
    const before = await preview(`entries/${made.body.slug}.png`);
    expect(before.status).toBe(200);
    await api.request('POST', `/api/v1/entries/${encodeURIComponent(made.body.slug)}/attributes`, {
      headers,
      body: JSON.stringify({ key: 'taste', value: '苦 / Bitter' }),
    });
    const after = await preview(`entries/${made.body.slug}.png`);
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'));
  });
});
