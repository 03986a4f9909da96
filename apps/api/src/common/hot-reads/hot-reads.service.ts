import { Inject, Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Redis } from 'ioredis';
import { environment } from '@pkyx/config';
import { REDIS } from '../redis/redis.module';
import { ContentChanges } from './content-changes.service';
import { HotBodies } from './hot-bodies';

const BYTES_PER_MIB = 1024 * 1024;
const MILLISECONDS_PER_SECOND = 1_000;

/**
 * The bodies that anybody may read. This process drops what it changes, and hears through Redis of what others change. What it does not
 * hear of, because Redis is away or the process that wrote it died, is right again when the life of a body ends.
 */
@Injectable()
export class HotReads implements OnModuleInit, OnModuleDestroy {
  readonly bodies: HotBodies;
  /** Whether there is to be a cache at all. */
  readonly isEnabled: boolean;
  private readonly logger = new Logger(HotReads.name);
  private subscriber: Redis | undefined;

  constructor(
    @Inject(REDIS) private readonly redis: Redis,
    private readonly changes: ContentChanges,
  ) {
    const { PKYX_HOT_CACHE_MIB, PKYX_HOT_CACHE_SECONDS } = environment();
    this.isEnabled = PKYX_HOT_CACHE_MIB > 0;
    this.bodies = new HotBodies(PKYX_HOT_CACHE_MIB * BYTES_PER_MIB, PKYX_HOT_CACHE_SECONDS * MILLISECONDS_PER_SECOND);
  }

  onModuleInit(): void {
    if (!this.isEnabled) return;
    this.changes.listen((change) => this.bodies.drop(change));
    this.subscriber = this.redis.duplicate({ autoResubscribe: false });
    this.subscriber.on('error', (error: Error) => this.logger.warn(error.message));
    this.subscriber.on('ready', () => void this.subscribe());
    this.subscriber.on('message', (_channel: string, message: string) => {
      const change = this.changes.readMessage(message);
      if (change) this.bodies.drop(change);
    });
  }

  onModuleDestroy(): void {
    this.subscriber?.disconnect();
  }

  private async subscribe(): Promise<void> {
    try {
      await this.subscriber?.subscribe(this.changes.channel);
    } catch (error) {
      this.logger.warn({ err: error }, 'changes made elsewhere are not heard of');
      this.subscriber?.disconnect(true);
    }
  }
}
