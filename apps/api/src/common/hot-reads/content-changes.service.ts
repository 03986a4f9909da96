import { type BeforeApplicationShutdown, Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { InjectConnection } from '@nestjs/mongoose';
import type { Redis } from 'ioredis';
import { randomUUID } from 'node:crypto';
import type { ClientSession, Connection, Types } from 'mongoose';
import { REDIS } from '../redis/redis.module';

/** Stands for all that anybody can read: names of attributes and types, members, the site. */
export const EVERYTHING = '*';
/** Ids of entries (hex), or `EVERYTHING`. */
export type ContentChange = ReadonlySet<string>;

const RETRY_INTERVAL = 250;
/** Changes that Redis has not taken yet; beyond that many it is told that everything changed. */
const MOST_UNTOLD = 1_000;

/**
 * What transactions change of the content that readers see: told inside the process as soon as the transaction is over, before
 * its request is answered, and to all others through Redis. One that was undone is told as well, which harms nobody.
 */
@Injectable()
export class ContentChanges implements OnModuleInit, BeforeApplicationShutdown {
  /** Redis and its channels may serve several wikis. */
  readonly channel: string;
  private readonly origin = randomUUID();
  private readonly logger = new Logger(ContentChanges.name);
  private readonly noted = new WeakMap<ClientSession, Set<string>>();
  private readonly listeners: ((change: ContentChange) => void)[] = [];
  private untold = new Set<string>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(REDIS) private readonly redis: Redis,
    @InjectConnection() connection: Connection,
  ) {
    this.channel = `content:${connection.name}`;
  }

  onModuleInit(): void {
    this.timer = setInterval(() => void this.tell(), RETRY_INTERVAL).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.tell();
  }

  /** The transaction of the session changes what is read of an entry. */
  entry(id: Types.ObjectId, session: ClientSession): void {
    this.note(id.toHexString(), session);
  }

  /** The transaction of the session changes what may be read of any entry, or of the site. */
  everything(session: ClientSession): void {
    this.note(EVERYTHING, session);
  }

  /** Hears of changes made in this process. */
  listen(listener: (change: ContentChange) => void): void {
    this.listeners.push(listener);
  }

  /** What another process told through Redis; undefined for what this one told. */
  readMessage(message: string): ContentChange | undefined {
    const [origin, ...changed] = message.split(' ');
    return origin === this.origin ? undefined : new Set(changed);
  }

  private note(changed: string, session: ClientSession): void {
    const known = this.noted.get(session);
    if (known) return void known.add(changed);
    const change = new Set([changed]);
    this.noted.set(session, change);
    session.once('ended', () => this.happened(change));
  }

  private happened(change: ContentChange): void {
    for (const listener of this.listeners) listener(change);
    for (const changed of change) this.untold.add(changed);
    if (this.untold.size > MOST_UNTOLD) this.untold = new Set([EVERYTHING]);
    void this.tell();
  }

  private async tell(): Promise<void> {
    if (this.untold.size === 0 || this.redis.status !== 'ready') return;
    const change = this.untold;
    this.untold = new Set();
    try {
      await this.redis.publish(this.channel, [this.origin, ...change].join(' '));
    } catch (error) {
      for (const changed of change) this.untold.add(changed);
      this.logger.warn({ err: error }, 'other processes hear of changes later: Redis did not take them');
    }
  }
}
