import type { Redis } from 'ioredis';

const KEY = 'processes';
/** Milliseconds after which a process that says nothing is no longer listed; it should say something in a third of that. */
export const PROCESS_SILENCE = 30_000;

/** How a process fares, as it says itself. */
export interface ProcessReport {
  /** different for every process that ever ran */
  id: string;
  kind: 'api' | 'worker';
  host: string;
  pid: number;
  /** moments in milliseconds since 1970 */
  startedAt: number;
  reportedAt: number;
  memoryBytes: number;
  /** share of one core that it used since its last report, 0 to about 1, more with several threads */
  cpuShare: number;
  /** 99th percentile since its last report */
  eventLoopLagSeconds: number;
  /** answered since its last report; null for those that answer none */
  requestsPerSecond: number | null;
  /** of those the share that ended with a 5xx; null without any */
  errorShare: number | null;
  /** share of the reads that may be kept in memory which were answered from there; null without any */
  cacheHitShare: number | null;
}

/** The processes of the site, by what each last said of itself in Redis. Every method fails while Redis is away. */
export class ProcessRegister {
  constructor(private readonly redis: Redis) {}

  async report(report: ProcessReport): Promise<void> {
    await this.redis.hset(KEY, report.id, JSON.stringify(report));
  }

  async leave(id: string): Promise<void> {
    await this.redis.hdel(KEY, id);
  }

  /** Those heard of lately, the oldest first. Forgets the others. */
  async list(now = Date.now()): Promise<ProcessReport[]> {
    const reports = Object.values(await this.redis.hgetall(KEY)).map((text) => JSON.parse(text) as ProcessReport);
    const silent = reports.filter(({ reportedAt }) => now - reportedAt > PROCESS_SILENCE);
    if (silent.length > 0) await this.redis.hdel(KEY, ...silent.map(({ id }) => id));
    return reports.filter((report) => !silent.includes(report)).sort((a, b) => a.startedAt - b.startedAt);
  }
}
