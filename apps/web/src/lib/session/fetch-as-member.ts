import { session } from './own-session';

/**
 * Sends a request as whoever is signed in. A token that is refused is renewed once; where the session is over, the request goes out
 * without one, for most of the site is open to anybody.
 */
export async function fetchAsMember(request: Request): Promise<Response> {
  const token = await session.accessToken();
  if (token === null) return globalThis.fetch(request);

  const repeated = request.clone();
  const response = await globalThis.fetch(authorized(request, token));
  if (response.status !== 401) return response;
  const next = await session.tokenAfter(token);
  return globalThis.fetch(next === null ? repeated : authorized(repeated, next));
}

function authorized(request: Request, token: string): Request {
  request.headers.set('Authorization', `Bearer ${token}`);
  return request;
}
