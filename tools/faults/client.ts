import type { History, Outcome } from './history';

/** Nobody waits longer than this for an answer. */
const patienceMs = 30_000;

/** What came back; `status` 0 when nothing did. */
export interface Reply<T> {
  status: number;
  etag: string;
  body: T;
}

interface Problem {
  code?: string;
}

/** Somebody who talks to the site over HTTP; every answer goes into the history. */
export class Client {
  constructor(
    private readonly url: string,
    private readonly history: History,
    private readonly headers: Record<string, string> = {},
  ) {}

  /** The same site, with other headers as well. */
  with(headers: Record<string, string>): Client {
    return new Client(this.url, this.history, { ...this.headers, ...headers });
  }

  /** A request below `/api/v1`. Never throws. */
  async send<T>(method: string, path: string, body?: object): Promise<Reply<T & Problem>> {
    const from = Date.now();
    const request = `${method} ${path}`;
    try {
      const response = await fetch(`${this.url}/api/v1${path}`, {
        method,
        headers: { ...(body && { 'content-type': 'application/json' }), ...this.headers },
        body: body && JSON.stringify(body),
        signal: AbortSignal.timeout(patienceMs),
      });
      const text = await response.text();
      const { status, headers } = response;
      this.history.answers.push({ request, from, to: Date.now(), status, hasRetryAfter: headers.has('retry-after') });
      const isJson = text !== '' && headers.get('content-type')?.includes('json');
      return { status, etag: headers.get('etag') ?? '', body: (isJson ? JSON.parse(text) : {}) as T & Problem };
    } catch {
      this.history.answers.push({ request, from, to: Date.now(), status: undefined, hasRetryAfter: false });
      return { status: 0, etag: '', body: {} as T & Problem };
    }
  }
}

/**
 * What a status says of a change. An answer that came too late, a server that was away and a precondition that failed when
 * a proxy asked a second time leave open whether it was made.
 */
export function outcomeOf(status: number): Outcome {
  if (status >= 200 && status < 300) return 'acknowledged';
  return status === 0 || status === 409 || status === 412 || status >= 500 ? 'unknown' : 'refused';
}
