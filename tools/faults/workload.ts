import { setTimeout as pause } from 'node:timers/promises';
import { Client, outcomeOf } from './client';
import type { History } from './history';
import type { Inbox } from './inbox';
import { join } from './member';
import { Writer } from './writer';

const writers = 4;
const sharedEntries = 3;

/** What people do on a site: some write, some read, some register. */
export class Workload {
  private readonly stopping = new AbortController();
  private running: Promise<unknown> = Promise.resolve();
  private registered = 0;
  private prober: Writer | undefined;
  private slugs: string[] = [];

  private constructor(
    private readonly run: string,
    private readonly visitor: Client,
    private readonly history: History,
    private readonly inbox: Inbox,
  ) {}

  /** Lets members join and make what they will write about, then begins. `run` goes into all names. */
  static async start(run: string, url: string, history: History, inbox: Inbox): Promise<Workload> {
    const workload = new Workload(run, new Client(url, history), history, inbox);
    await workload.begin();
    return workload;
  }

  /** One edit and one look at an entry, besides all others'; whether both went well. */
  async goesOn(): Promise<boolean> {
    const [slug = ''] = this.slugs;
    const { status } = await this.visitor.send('GET', `/entries/${slug}`);
    return status === 200 && (await this.prober?.edit(this.probed)) === true;
  }

  /** Resolves when nobody waits for an answer any more. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private probed = '';

  private async begin(): Promise<void> {
    const names = Array.from({ length: writers + 1 }, (_, index) => `${this.run}w${index}`);
    const people = await Promise.all(
      names.map(async (name) => new Writer(name, await join(this.visitor, this.inbox, name), this.history)),
    );
    const [prober, ...others] = people as [Writer, ...Writer[]];
    this.prober = prober;
    this.probed = await created(prober);
    for (let index = 0; index < sharedEntries; index += 1) this.slugs.push(await created(prober));
    const { signal } = this.stopping;
    this.running = Promise.all([
      ...others.map((writer) => writer.write(this.slugs, signal)),
      this.repeat(100, () => this.read()),
      this.repeat(1_500, () => this.register()),
      this.repeat(2_000, () => this.inbox.collect()),
    ]);
  }

  private async repeat(everyMs: number, work: () => Promise<unknown>): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await work();
      await pause(everyMs, undefined, { signal }).catch(() => undefined);
    }
  }

  private async read(): Promise<void> {
    const [first = '', second = ''] = this.slugs;
    const paths = [`/entries/${first}`, `/comparisons?entries=${first},${second}`, `/search?q=${this.run}`, '/entries'];
    for (const path of paths) await this.visitor.send('GET', path);
  }

  private async register(): Promise<void> {
    this.registered += 1;
    const username = `${this.run}r${this.registered}`;
    const email = `${username}@example.org`;
    const from = Date.now();
    const body = { username, email, password: `${this.run} sweet bean curd ${this.registered}`, locale: 'en' };
    const { status } = await this.visitor.send('POST', '/users', body);
    this.history.registrations.push({ name: email, outcome: outcomeOf(status), from, to: Date.now() });
  }
}

async function created(writer: Writer): Promise<string> {
  const slug = await writer.createEntry();
  if (slug === undefined) throw new Error('the site takes no entries before any fault');
  return slug;
}
