import { http, HttpResponse } from 'msw';
import { refuse, server } from '../testing/server';
import { answerOf, api } from './api-client';
import { startI18n } from './i18n';
import { isNotFound, isTransient, ProblemError } from './problem';

const getEntry = () => answerOf(api.GET('/api/v1/entries/{slug}', { params: { path: { slug: '甜 豆腐脑' } } }));
const failure = () =>
  getEntry().then(
    () => undefined,
    (error: unknown) => error,
  );

describe('the client of the API', () => {
  it('throws what the API refused with its code and detail', async () => {
    refuse('/entries/:slug', 404, { code: 'not-found', detail: '没有这个词条。' });

    const error = await failure();

    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ status: 404, code: 'not-found', detail: '没有这个词条。', errors: [] });
    expect(isNotFound(error)).toBe(true);
    expect(isTransient(error)).toBe(false);
  });

  it('takes an answer that is no problem document for a failure that may pass', async () => {
    server.use(http.get('*/api/v1/entries/:slug', () => new HttpResponse('<html>bad gateway</html>', { status: 502 })));

    const error = await failure();

    expect(error).toMatchObject({ status: 502, code: 'http-502' });
    expect(isTransient(error)).toBe(true);
  });

  it('encodes names in addresses and asks in the reader’s language', async () => {
    await startI18n('en');
    let asked: Request | undefined;
    server.use(
      http.get('*/api/v1/entries/:slug', ({ request }) => {
        asked = request;
        return HttpResponse.json({ slug: 'x' });
      }),
    );

    await getEntry();

    expect(new URL(asked!.url).pathname).toBe(`/api/v1/entries/${encodeURIComponent('甜 豆腐脑')}`);
    expect(asked!.headers.get('accept-language')).toBe('en');
  });
});
