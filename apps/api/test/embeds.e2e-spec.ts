import { ModelName, type PairRecord } from '@pkyx/persistence';
import { createHash } from 'node:crypto';
import { AccountSteps } from './support/account-steps';
import { sampleContent } from './support/sample-content';
import { TestApi } from './support/test-api';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
  await api.seed(sampleContent);
});
afterAll(() => api.stop());

async function embed(path: string, headers: Record<string, string> = {}) {
  const answer = await fetch(`${api.url}/embed/pk/${path}`, { headers });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

const rowCount = (text: string) => text.match(/<th scope="row">/g)?.length;

describe('GET /embed/pk/…', () => {
  it('is a whole document in the language asked for, small and without scripts', async () => {
    const { status, headers, text } = await embed('iphone-17/galaxy-s25?lang=zh');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(text).toMatch(/^<!doctype html>\s*<html lang="zh-CN" data-theme="auto">/);
    expect(text).toContain('电池容量');
    expect(text).not.toMatch(/<script|\son\w+=|javascript:/i);
    expect(Buffer.byteLength(text)).toBeLessThan(20_000);
    expect((await embed('iphone-17/galaxy-s25?lang=en')).text).toContain('Battery capacity');
  });

  it('may be framed by any site, and by its policy loads nothing but its own style and pictures', async () => {
    const { headers, text } = await embed('iphone-17/galaxy-s25');
    const style = /<style>([^]*?)<\/style>/.exec(text)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(headers.get('content-security-policy')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *`,
    );
    expect(headers.get('x-frame-options')).toBeNull();
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('cache-control')).toBe('public, max-age=300');
  });

  it('keeps all other answers out of frames', async () => {
    const { headers } = await api.get('/comparisons?entries=iphone-17,galaxy-s25');
    expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/);
    expect(headers.get('x-frame-options')).not.toBeNull();
  });

  it('marks the best in words, and links to the site in a tab of its own', async () => {
    const { text } = await embed('iphone-17/galaxy-s25?lang=en');
    expect(text).toMatch(
      /<td class="best">\s*<span aria-hidden="true">✓<\/span> 4,000 mAh<span class="unseen"> \(best\)/,
    );
    expect(text).toContain('<a href="/pk/iphone-17/galaxy-s25" target="_blank" rel="noopener">See all');
    expect(text.match(/<a /g)?.length).toBe(text.match(/<a [^>]*target="_blank" rel="noopener"/g)?.length);
  });

  it('shows the rows asked for, or those that differ', async () => {
    const { text } = await embed('iphone-17/galaxy-s25?rows=weight,battery-capacity,no-such-row');
    expect(rowCount(text)).toBe(2);
    const { text: differences } = await embed('iphone-17/galaxy-s25?lang=en&rows=differences');
    expect(differences).toContain('Battery capacity');
    expect(differences).not.toContain('Screen size');
  });

  it.each(['light', 'dark', 'auto'])('takes the theme %s', async (theme) =>
    expect((await embed(`iphone-17/galaxy-s25?theme=${theme}`)).text).toContain(`data-theme="${theme}"`),
  );

  it('passes over what it does not understand', async () => {
    const { status, text } = await embed('iphone-17/galaxy-s25?theme=%22%3E%3Cscript%3E&at=never&utm_source=x');
    expect(status).toBe(200);
    expect(text).toContain('data-theme="auto"');
  });

  it('says that there is no such comparison, as a page', async () => {
    const { status, headers, text } = await embed('iphone-17/nokia-3310?lang=en');
    expect(status).toBe(404);
    expect(headers.get('content-security-policy')).toMatch(/frame-ancestors \*/);
    expect(text).toContain('No such comparison');
    expect((await embed('iphone-17')).status).toBe(404);
  });

  it('shows text as text', async () => {
    const steps = new AccountSteps(api);
    await steps.member('embedder');
    const { accessToken } = await steps.signIn('embedder');
    const made = await api.request<{ slug: string }>('POST', '/api/v1/entries', {
      headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        title: '<img src=x onerror=alert(1)>',
        type: 'snack',
        attributes: [{ key: 'taste', value: '</td><script>alert(1)</script>' }],
      }),
    });
    expect(made.status).toBe(201);
    const { status, text } = await embed(`iphone-17/${encodeURIComponent(made.body.slug)}`);
    expect(status).toBe(200);
    expect(text).not.toMatch(/<script|<img src=x/);
  });

  it('counts as a view of the two', async () => {
    const before = await api.model<PairRecord>(ModelName.Pair).countDocuments();
    await embed('甜豆腐脑/pixel-10');
    const { ViewCounterService } = await import('../src/views/view-counter.service');
    const { ViewFlusher } = await import('../../worker/src/views/view-flusher');
    const { REDIS } = await import('../src/common/redis/redis.module');
    await api.app.get(ViewCounterService).deliver();
    await new ViewFlusher(api.app.get(REDIS), api.connection).flush();
    expect(await api.model<PairRecord>(ModelName.Pair).countDocuments()).toBeGreaterThan(before);
  });
});
