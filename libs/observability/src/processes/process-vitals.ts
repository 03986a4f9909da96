import { monitorEventLoopDelay } from 'node:perf_hooks';

/** How this process fared between two looks at it. */
export interface ProcessVitals {
  memoryBytes: number;
  /** of one core, 0 to about 1, more with several threads */
  cpuShare: number;
  /** 99th percentile, beyond the resolution of the clock that measures it */
  eventLoopLagSeconds: number;
  /** since the last look */
  seconds: number;
}

const RESOLUTION_MS = 20;

/** Watches memory, processor time and the event loop of this process, until it is stopped. */
export class VitalsWatch {
  private readonly lag = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  private usage = process.cpuUsage();
  private lookedAt = performance.now();

  constructor() {
    this.lag.enable();
  }

  /** What happened since the last look. */
  look(): ProcessVitals {
    const now = performance.now();
    const seconds = Math.max((now - this.lookedAt) / 1_000, 0.001);
    const { user, system } = process.cpuUsage(this.usage);
    const p99 = this.lag.count > 0 ? this.lag.percentile(99) / 1e9 : 0;
    this.lag.reset();
    this.usage = process.cpuUsage();
    this.lookedAt = now;
    return {
      memoryBytes: process.memoryUsage.rss(),
      cpuShare: (user + system) / 1e6 / seconds,
      eventLoopLagSeconds: Math.max(0, p99 - RESOLUTION_MS / 1_000),
      seconds,
    };
  }

  stop(): void {
    this.lag.disable();
  }
}
