import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client, Reply } from './client';
import { outcomeOf } from './client';
import type { History } from './history';

/** The one attribute that is written again and again. */
const attributeName = 'Current state';
/** How often the same request is sent again with the same key before its outcome is left open. */
const mostTries = 12;

interface Attribute {
  key: string;
  value: { text: string };
}
interface Entry {
  slug: string;
  attributes: Attribute[];
}

/** The name in the history of what one attribute of one entry says. */
export function registerOf(slug: string): string {
  return `entry ${slug}`;
}

/** A member who makes entries, changes what they say and talks about them, and notes what became of it. */
export class Writer {
  private count = 0;

  constructor(
    private readonly name: string,
    private readonly client: Client,
    private readonly history: History,
  ) {}

  /** One after the other, until told to stop: edits of these entries, now and then a comment or an entry of their own. */
  async write(slugs: readonly string[], stopping: AbortSignal): Promise<void> {
    for (let turn = 0; !stopping.aborted; turn += 1) {
      const slug = slugs[(turn + this.name.length + this.count) % slugs.length] ?? '';
      if (turn % 16 === 7) await this.comment(slug);
      else if (turn % 24 === 13) await this.createEntry();
      else await this.edit(slug);
      await pause(40);
    }
  }

  /** Makes an entry and resolves to its slug; undefined when that was not acknowledged. */
  async createEntry(): Promise<string | undefined> {
    const value = this.next();
    const from = Date.now();
    const body = { title: value, type: 'Thing', attributes: [{ name: attributeName, kind: 'text', value }] };
    const reply = await this.sendOnce<Entry>('/entries', body);
    const outcome = outcomeOf(reply.status);
    // Its address follows from its title, also when nobody says so.
    const register = registerOf(value);
    this.history.writes.push({ register, value, saw: null, outcome, from, to: Date.now() });
    return outcome === 'acknowledged' ? reply.body.slug : undefined;
  }

  /** Reads what an entry says and puts something else in its place; whether that was acknowledged. */
  async edit(slug: string): Promise<boolean> {
    const path = `/entries/${slug}/attributes/current-state`;
    const register = registerOf(slug);
    const readFrom = Date.now();
    const read = await this.client.send<Attribute>('GET', path);
    if (read.status !== 200) return this.wait();
    const saw = read.body.value.text;
    this.history.readings.push({ register, value: saw, from: readFrom, to: Date.now() });

    const value = this.next();
    const from = Date.now();
    const { status } = await this.client.with({ 'if-match': read.etag }).send('PUT', path, { value });
    this.history.writes.push({ register, value, saw, outcome: outcomeOf(status), from, to: Date.now() });
    return outcomeOf(status) === 'acknowledged' || this.wait();
  }

  private async comment(slug: string): Promise<void> {
    const text = this.next();
    const from = Date.now();
    const { status } = await this.sendOnce(`/entries/${slug}/comments`, { text });
    this.history.comments.push({ name: text, outcome: outcomeOf(status), from, to: Date.now() });
  }

  /** A POST that is carried out once, however often it has to be sent. */
  private async sendOnce<T>(path: string, body: object): Promise<Reply<T & { code?: string }>> {
    const client = this.client.with({ 'idempotency-key': randomUUID() });
    for (let tries = 1; ; tries += 1) {
      const reply = await client.send<T>('POST', path, body);
      const isOpen = reply.status === 0 || reply.status >= 500 || reply.body.code === 'idempotency-key-in-use';
      if (!isOpen || tries === mostTries) return reply;
      await this.wait();
    }
  }

  private async wait(): Promise<false> {
    await pause(500);
    return false;
  }

  private next(): string {
    this.count += 1;
    return `${this.name}-${this.count}`;
  }
}
