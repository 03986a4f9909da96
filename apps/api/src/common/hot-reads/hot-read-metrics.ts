import { Injectable } from '@nestjs/common';
import { InjectMetric, makeCounterProvider, makeGaugeProvider } from '@willsoto/nestjs-prometheus';
import type { Counter, Gauge } from 'prom-client';
import { HotReads } from './hot-reads.service';

const REQUESTS = 'pkyx_hot_cache_requests_total';
const BYTES = 'pkyx_hot_cache_bytes';

/** How often reads that may be kept were answered from memory. */
@Injectable()
export class HotReadMetrics {
  private readonly hits: Counter.Internal;
  private readonly misses: Counter.Internal;

  constructor(@InjectMetric(REQUESTS) requests: Counter<'result'>) {
    this.hits = requests.labels('hit');
    this.misses = requests.labels('miss');
  }

  hit(): void {
    this.hits.inc();
  }

  missed(): void {
    this.misses.inc();
  }
}

export const hotReadMetricProviders = [
  makeCounterProvider({
    name: REQUESTS,
    help: 'Reads that may be answered from memory, by whether they were.',
    labelNames: ['result'],
  }),
  makeGaugeProvider({
    name: BYTES,
    help: 'What the bodies kept in memory take, in bytes.',
    inject: [HotReads],
    collect(this: Gauge, hotReads: HotReads) {
      this.set(hotReads.bodies.bytes);
    },
  }),
];
