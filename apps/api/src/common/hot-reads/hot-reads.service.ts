import { Inject, Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Redis } from 'ioredis';
import { environment } from '@pkyx/config';
import { REDIS } from '../redis/redis.module';
import { ContentChanges, EVERYTHING } from './content-changes.service';
import { HotBodies } from './hot-bodies';

const BYTES_PER_MIB = 1024 * 1024;
/** Counts of views in a body are at most that much older than those in the database. */
const KEPT_MILLISECONDS = 10_000;
const PING_INTERVAL = 250;
/** Bodies are served only while all changes of more than that long ago must have been heard of. */
const MOST_SILENCE = 900;

/**
 * The bodies that anybody may read, as long as this process hears through Redis what changes: while Redis is silent nothing is
 * served or kept, and after the connection broke all begins anew, for nobody knows what was missed.
 */
@Injectable()
export class HotReads implements OnModuleInit, OnModuleDestroy {
  readonly bodies = new HotBodies(environment().PKYX_HOT_CACHE_MIB * BYTES_PER_MIB, KEPT_MILLISECONDS);
  /** Whether there is to be a cache at all. */
  readonly isEnabled = environment().PKYX_HOT_CACHE_MIB > 0;
  private readonly logger = new Logger(HotReads.name);
  private subscriber: Redis | undefined;
  private timer: NodeJS.Timeout | undefined;
  private hears = false;
  /** all that was published before then has been heard of */
  private heardUntil = 0;

  constructor(
    @Inject(REDIS) private readonly redis: Redis,
    private readonly changes: ContentChanges,
  ) {}

  onModuleInit(): void {
    if (!this.isEnabled) return;
    this.changes.listen((change) => this.bodies.drop(change));
    this.subscriber = this.redis.duplicate({ autoResubscribe: false });
    this.subscriber.on('error', (error: Error) => this.logger.warn(error.message));
    this.subscriber.on('ready', () => void this.subscribe());
    this.subscriber.on('close', () => this.loseTouch());
    this.subscriber.on('message', (_channel: string, message: string) => {
      const change = this.changes.readMessage(message);
      if (change) this.bodies.drop(change);
    });
    this.timer = setInterval(() => void this.ping(), PING_INTERVAL).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
    this.subscriber?.disconnect();
  }

  /** Whether what is kept is known to be what the database says, but for the last second. */
  get isCurrent(): boolean {
    return this.hears && performance.now() - this.heardUntil < MOST_SILENCE;
  }

  private async subscribe(): Promise<void> {
    const askedAt = performance.now();
    try {
      await this.subscriber?.subscribe(this.changes.channel);
    } catch (error) {
      this.logger.warn({ err: error }, 'nothing is served from memory: changes cannot be heard of');
      this.subscriber?.disconnect(true);
      return;
    }
    this.hears = true;
    this.heardUntil = askedAt;
  }

  /** The answer comes after all messages that Redis had by then. */
  private async ping(): Promise<void> {
    if (!this.hears) return;
    const askedAt = performance.now();
    const answer = await this.subscriber?.ping().catch(() => undefined);
    if (answer !== undefined) this.heardUntil = Math.max(this.heardUntil, askedAt);
  }

  private loseTouch(): void {
    this.hears = false;
    this.bodies.drop(new Set([EVERYTHING]));
  }
}
