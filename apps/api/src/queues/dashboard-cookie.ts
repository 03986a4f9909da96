import { environment } from '@pkyx/config';
import type { FastifyReply, FastifyRequest } from 'fastify';

const NAME = 'pkyx_dashboard';
/** The dashboard lies below it; no other request carries the cookie. */
const PATH = '/admin';

export function readDashboardCookie({ headers }: FastifyRequest): string | undefined {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${NAME}=`))?.slice(NAME.length + 1);
}

export function setDashboardCookie(reply: FastifyReply, pass: string, seconds: number): void {
  const secure = environment().PKYX_PUBLIC_URL.startsWith('https:') ? '; Secure' : '';
  void reply.header(
    'Set-Cookie',
    `${NAME}=${pass}; Path=${PATH}; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure}`,
  );
}
