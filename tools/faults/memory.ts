import { readFile } from 'node:fs/promises';
import type { Finding } from './check-history';

interface Sample {
  at: number;
  megabytes: number;
}

/** A process needs some minutes until its memory says anything. */
const leastMs = 240_000;
const mostGrowthMegabytes = 100;

/** How much memory processes take over time. */
export class Memory {
  private readonly samples = new Map<number, { name: string; samples: Sample[] }>();

  /** Takes a sample of each process that is there. */
  async measure(name: string, pids: readonly number[]): Promise<void> {
    for (const pid of pids) {
      const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
      const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]);
      if (!kilobytes) continue;
      const known = this.samples.get(pid) ?? { name, samples: [] };
      known.samples.push({ at: Date.now(), megabytes: kilobytes / 1024 });
      this.samples.set(pid, known);
    }
  }

  /** From the second quarter of a process's life to its last, in megabytes, for those that lived long enough. */
  growth(): { name: string; from: number; to: number }[] {
    return [...this.samples.values()].flatMap(({ name, samples }) => {
      const [first, last] = [samples[0], samples.at(-1)];
      if (!first || !last || last.at - first.at < leastMs) return [];
      const quarter = samples.length / 4;
      const from = median(samples.slice(quarter, 2 * quarter));
      return [{ name, from, to: median(samples.slice(3 * quarter)) }];
    });
  }

  check(): Finding[] {
    return this.growth()
      .filter(({ from, to }) => to - from > mostGrowthMegabytes)
      .map(({ name, from, to }) => ({
        rule: 'growing memory',
        detail: `${name}: ${from.toFixed(0)} MB → ${to.toFixed(0)} MB`,
      }));
  }
}

function median(samples: readonly Sample[]): number {
  const sorted = samples.map(({ megabytes }) => megabytes).sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
