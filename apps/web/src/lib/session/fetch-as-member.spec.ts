import { http, HttpResponse } from 'msw';
import { ownAccount, signedInAs, startSession } from '../../testing/accounts';
import { refuseWriting, server, take } from '../../testing/server';
import { fetchAsMember } from './fetch-as-member';
import { session } from './own-session';

/** An API that knows one access token; requests without one are anybody's, and those with another are refused. */
function apiThatKnows(token: string): string[] {
  const seen: string[] = [];
  server.use(
    http.post('*/api/v1/entries', async ({ request }) => {
      const credentials = request.headers.get('Authorization') ?? 'none';
      seen.push(`${credentials} ${await request.text()}`);
      if (credentials !== 'none' && credentials !== `Bearer ${token}`) return new HttpResponse(null, { status: 401 });
      return HttpResponse.json({});
    }),
  );
  return seen;
}

const post = () => fetchAsMember(new Request('http://localhost/api/v1/entries', { method: 'POST', body: 'entry' }));

describe('a request of the page', () => {
  it('says nothing of a session where there is none', async () => {
    const seen = apiThatKnows('token-1');
    await post();
    expect(seen).toEqual(['none entry']);
  });

  it('carries the token of whoever is signed in', async () => {
    const seen = apiThatKnows('token-1');
    startSession();
    await post();
    expect(seen).toEqual(['Bearer token-1 entry']);
  });

  it('is repeated once, body and all, with a renewed token', async () => {
    const seen = apiThatKnows('token-2');
    const renewals = take('post', '/auth/sessions/refresh', 201, signedInAs(ownAccount(), 'token-2'));
    startSession();
    const answers = await Promise.all([post(), post()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(seen).toHaveLength(4);
    expect(seen.slice(2)).toEqual(['Bearer token-2 entry', 'Bearer token-2 entry']);
    expect(renewals).toHaveLength(1);
  });

  it('goes out as anybody’s where the session is over', async () => {
    const seen = apiThatKnows('token-2');
    refuseWriting('post', '/auth/sessions/refresh', 401, { code: 'unauthenticated', detail: '' });
    startSession();
    expect((await post()).status).toBe(200);
    expect(seen).toEqual(['Bearer token-1 entry', 'none entry']);
    expect(session.getState().status).toBe('anonymous');
  });
});
