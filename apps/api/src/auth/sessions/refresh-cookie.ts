import { environment } from '@pkyx/config';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProblemException } from '../../common/problem/problem';

const NAME = 'pkyx_refresh';
/** The refresh routes lie below it; no other request carries the cookie. */
const PATH = '/api/v1/auth/sessions';

export function readRefreshCookie({ headers }: FastifyRequest): string | undefined {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${NAME}=`))?.slice(NAME.length + 1);
}

export function setRefreshCookie(reply: FastifyReply, token: string, expiresAt: Date): void {
  writeCookie(reply, token, Math.max(0, Math.round((expiresAt.getTime() - Date.now()) / 1_000)));
}

export function clearRefreshCookie(reply: FastifyReply): void {
  writeCookie(reply, '', 0);
}

function writeCookie(reply: FastifyReply, value: string, maxAge: number): void {
  const secure = environment().PKYX_PUBLIC_URL.startsWith('https:') ? '; Secure' : '';
  void reply.header(
    'Set-Cookie',
    `${NAME}=${value}; Path=${PATH}; Max-Age=${maxAge}; HttpOnly; SameSite=Strict${secure}`,
  );
}

/**
 * Refuses requests that another site made a browser send. `SameSite=Strict` keeps the cookie away from those already; this holds where a
 * browser does not. Programs send neither header and have no cookies of somebody else.
 */
export function refuseOtherSites({ headers, host }: FastifyRequest): void {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') throw otherSite();
  if (headers.origin === undefined) return;
  const own = [environment().PKYX_PUBLIC_URL, `http://${host}`, `https://${host}`];
  if (!own.some((url) => URL.canParse(url) && new URL(url).origin === headers.origin)) throw otherSite();
}

function otherSite(): ProblemException {
  return new ProblemException(403, 'other-site', {
    zh: '这个请求来自别的网站。',
    en: 'This request comes from another site.',
  });
}
