import type { FastifyReply } from 'fastify';

/** What was sent, as far as it belongs to the answer and not to the connection. */
export interface KeptAnswer {
  status: number;
  headers: Record<string, string | string[]>;
  body: Buffer;
}

const HEADERS = [
  'cache-control',
  'content-language',
  'content-type',
  'etag',
  'location',
  'retry-after',
  'set-cookie',
  'www-authenticate',
];

/** The answer that is about to be sent; null for one that is not in memory. */
export function answerBeingSent(reply: FastifyReply, payload: unknown): KeptAnswer | null {
  const body = bytesOf(payload);
  if (!body) return null;
  const headers: KeptAnswer['headers'] = {};
  for (const name of HEADERS) {
    const value = reply.getHeader(name);
    if (value !== undefined) headers[name] = typeof value === 'number' ? String(value) : value;
  }
  return { status: reply.statusCode, headers, body };
}

/** One line of JSON, then the body as it was. */
export function packAnswer({ body, ...head }: KeptAnswer): Buffer {
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), body]);
}

export function unpackAnswer(packed: Buffer): KeptAnswer {
  const end = packed.indexOf('\n');
  const head = JSON.parse(packed.toString('utf8', 0, end)) as Omit<KeptAnswer, 'body'>;
  return { ...head, body: packed.subarray(end + 1) };
}

function bytesOf(payload: unknown): Buffer | null {
  if (payload === undefined || payload === null) return Buffer.alloc(0);
  if (typeof payload === 'string') return Buffer.from(payload);
  return Buffer.isBuffer(payload) ? payload : null;
}
