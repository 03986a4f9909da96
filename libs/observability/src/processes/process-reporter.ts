import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { PROCESS_SILENCE, type ProcessRegister, type ProcessReport } from './process-register';
import { VitalsWatch } from './process-vitals';

/** What a process has done since it started. */
export interface WorkCounts {
  /** requests */
  answered: number;
  /** of those with a 5xx */
  failed: number;
  /** reads answered from memory, and those that could have been */
  hits: number;
  misses: number;
}

const NO_REQUESTS: Record<'requestsPerSecond' | 'errorShare' | 'cacheHitShare', number | null> = {
  requestsPerSecond: null,
  errorShare: null,
  cacheHitShare: null,
};

/** Lets the register know how this process fares, a few times a minute; while Redis is away it says nothing. */
export class ProcessReporter {
  private readonly vitals = new VitalsWatch();
  private readonly identity: Pick<ProcessReport, 'id' | 'kind' | 'host' | 'pid' | 'startedAt'>;
  private readonly timer: NodeJS.Timeout;
  private counted: WorkCounts | null = null;
  private last: ProcessReport;

  /** `counts` says what was done, for processes that answer requests. */
  constructor(
    kind: ProcessReport['kind'],
    private readonly register: ProcessRegister,
    private readonly counts: () => Promise<WorkCounts | null> = () => Promise.resolve(null),
  ) {
    const startedAt = Math.round(Date.now() - process.uptime() * 1_000);
    this.identity = { id: randomUUID(), kind, host: hostname(), pid: process.pid, startedAt };
    this.last = this.compose(null);
    this.timer = setInterval(() => void this.report(), PROCESS_SILENCE / 3).unref();
  }

  /** What was said last. */
  get latest(): ProcessReport {
    return this.last;
  }

  /** Says how the process fares now. */
  async report(): Promise<void> {
    this.last = this.compose(await this.counts());
    await this.register.report(this.last).catch(() => undefined);
  }

  /** Takes this process from the register. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    this.vitals.stop();
    await this.register.leave(this.identity.id).catch(() => undefined);
  }

  private compose(counts: WorkCounts | null): ProcessReport {
    const { seconds, ...vitals } = this.vitals.look();
    const before = this.counted;
    this.counted = counts;
    const done = before && counts ? between(before, counts, seconds) : NO_REQUESTS;
    return { ...this.identity, ...vitals, reportedAt: Date.now(), ...done };
  }
}

function between(before: WorkCounts, now: WorkCounts, seconds: number): typeof NO_REQUESTS {
  const [answered, hits] = [now.answered - before.answered, now.hits - before.hits];
  return {
    requestsPerSecond: answered / seconds,
    errorShare: share(now.failed - before.failed, answered),
    cacheHitShare: share(hits, hits + now.misses - before.misses),
  };
}

function share(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
