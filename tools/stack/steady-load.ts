import { setTimeout as pause } from 'node:timers/promises';
import { messageOf } from '../stack-error';
import type { StackDescription } from './stack-file';

const LIMIT_MS = 40_000;
/** A light load: what is at hand is whether requests succeed, not how many. */
const BREATH_MS = 15;

interface Answer<T> {
  status: number;
  retryAfter: string | null;
  body: T;
}

/** Members that read and write through nginx, each after the answer before, and what they were answered. */
export class SteadyLoad {
  /** The entries whose creation was acknowledged. */
  readonly acknowledged: string[] = [];
  /** Requests that did not succeed: their status and whether they were told when to try again, or the connection's fault. */
  readonly failures: string[] = [];
  reads = 0;
  private going = true;
  private members: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly url: string,
    private readonly authorization: string,
  ) {}

  static async begin({ url, admin }: StackDescription, writers: number, readers: number): Promise<SteadyLoad> {
    const basic = Buffer.from(`${admin.username}:${admin.password}`).toString('base64');
    const signedIn = await new SteadyLoad(url, `Basic ${basic}`).send<{ token: string }>('POST', '/auth/token');
    const load = new SteadyLoad(url, `Bearer ${signedIn.body.token}`);
    const run = Date.now().toString(36);
    load.members = Promise.all([
      ...Array.from({ length: writers }, (_, writer) => load.write(`load-${run}-${writer}`)),
      ...Array.from({ length: readers }, () => load.read()),
    ]);
    return load;
  }

  /** Resolves when every request was answered. */
  async end(): Promise<void> {
    this.going = false;
    await this.members;
  }

  /** Those of the acknowledged entries that are not there. */
  async lost(): Promise<string[]> {
    const missing: string[] = [];
    for (const slug of this.acknowledged) {
      if ((await this.send('GET', `/entries/${slug}`)).status !== 200) missing.push(slug);
    }
    return missing;
  }

  private async write(name: string): Promise<void> {
    for (let number = 0; this.going; number += 1) {
      const title = `${name}-${number}`;
      if (await this.succeeds('POST', '/entries', 201, { title, type: '词条' })) this.acknowledged.push(title);
    }
  }

  private async read(): Promise<void> {
    for (; this.going; this.reads += 1) {
      const latest = this.acknowledged.at(-1);
      await this.succeeds('GET', latest ? `/entries/${latest}` : '/entries?limit=5', 200);
    }
  }

  private async succeeds(method: string, path: string, wanted: number, body?: object): Promise<boolean> {
    await pause(BREATH_MS);
    try {
      const { status, retryAfter } = await this.send(method, path, body);
      if (status === wanted) return true;
      this.failures.push(retryAfter === null ? `${method} ${status}` : `${method} ${status} with Retry-After`);
    } catch (error) {
      const { cause } = error as { cause?: unknown };
      this.failures.push(`${method} ${messageOf(error)} ${messageOf(cause)}`);
    }
    return false;
  }

  private async send<T>(method: string, path: string, body?: object): Promise<Answer<T>> {
    const response = await fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: { authorization: this.authorization, ...(body && { 'content-type': 'application/json' }) },
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(LIMIT_MS),
    });
    const answer = (await response.json()) as T;
    return { status: response.status, retryAfter: response.headers.get('retry-after'), body: answer };
  }
}
