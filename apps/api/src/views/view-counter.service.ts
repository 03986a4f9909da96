import { Inject, Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { InjectConnection } from '@nestjs/mongoose';
import type { Redis } from 'ioredis';
import type { Connection } from 'mongoose';
import { addViews } from '@pkyx/persistence';
import { entryField, pairField, splitViews } from '@pkyx/queue';
import { REDIS } from '../common/redis/redis.module';
import { deliverToRedis, newDelivery, type ViewDelivery } from './view-delivery';

const DELIVERY_INTERVAL = 500;
const MOST_PER_DELIVERY = 1_000;
/** Entries and pairs remembered while Redis is away; views of others are then not counted. */
const MOST_REMEMBERED = 50_000;

/**
 * Counts views. They are gathered here, handed to Redis twice a second, and added up in the database by the worker.
 * While Redis is away they wait here; on a graceful stop they go to Redis or else straight to the database.
 */
@Injectable()
export class ViewCounterService implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger(ViewCounterService.name);
  private readonly counted = new Map<string, number>();
  private undelivered: ViewDelivery | undefined;
  private delivering: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(REDIS) private readonly redis: Redis,
    @InjectConnection() private readonly connection: Connection,
  ) {}

  onModuleInit(): void {
    this.timer = setInterval(() => void this.deliver(), DELIVERY_INTERVAL).unref();
  }

  countEntry(id: string): void {
    this.count(entryField(id));
  }

  countPair(a: string, b: string): void {
    this.count(pairField(a, b));
  }

  /** Hands what was counted so far to Redis; what cannot be handed over stays for the next time. */
  deliver(): Promise<void> {
    this.delivering = this.delivering.then(() => this.deliverAll());
    return this.delivering;
  }

  /** By now every request has been answered, and Redis and the database are still connected. */
  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.deliver();
    for (let delivery = this.nextDelivery(); delivery; delivery = this.nextDelivery()) {
      await this.writeToDatabase(delivery);
    }
  }

  private count(field: string): void {
    const known = this.counted.get(field);
    if (known === undefined && this.counted.size >= MOST_REMEMBERED) return;
    this.counted.set(field, (known ?? 0) + 1);
  }

  private async deliverAll(): Promise<void> {
    while (this.redis.status === 'ready') {
      const delivery = this.nextDelivery();
      if (!delivery) return;
      try {
        await deliverToRedis(this.redis, delivery);
      } catch (error) {
        this.undelivered = delivery;
        this.logger.warn({ err: error }, 'counted views wait: Redis did not take them');
        return;
      }
    }
  }

  private async writeToDatabase({ id, counts }: ViewDelivery): Promise<void> {
    try {
      await addViews(this.connection, id, splitViews(counts));
    } catch (error) {
      this.logger.error(
        { err: error, fields: counts.length },
        'counted views are lost: neither Redis nor MongoDB took them',
      );
    }
  }

  /** What has to be tried again goes first. */
  private nextDelivery(): ViewDelivery | undefined {
    const again = this.undelivered;
    this.undelivered = undefined;
    if (again) return again;
    if (this.counted.size === 0) return undefined;
    const counts = [...this.counted].slice(0, MOST_PER_DELIVERY);
    for (const [field] of counts) this.counted.delete(field);
    return newDelivery(counts);
  }
}
