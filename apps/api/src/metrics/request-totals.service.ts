import { Injectable } from '@nestjs/common';
import type { WorkCounts } from '@pkyx/observability';
import { register } from 'prom-client';

const HOT_CACHE = 'pkyx_hot_cache_requests_total';

/** How many requests this process has answered, kept beside the metrics because those are dear to add up. */
@Injectable()
export class RequestTotals {
  private answered = 0;
  private failed = 0;

  count(status: number): void {
    this.answered += 1;
    if (status >= 500) this.failed += 1;
  }

  /** Since the process started; what the hot cache answered is read from its metric. */
  async counts(): Promise<WorkCounts> {
    const results = (await register.getSingleMetric(HOT_CACHE)?.get())?.values ?? [];
    const cached = (result: string) => results.find(({ labels }) => labels['result'] === result)?.value ?? 0;
    return { answered: this.answered, failed: this.failed, hits: cached('hit'), misses: cached('miss') };
  }
}
