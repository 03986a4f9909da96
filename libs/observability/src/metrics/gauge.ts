import { Gauge, type Registry } from 'prom-client';

/** What a gauge shows: one number, or one for each value of its label. */
type Reading = number | Readonly<Record<string, number>>;

export interface ObservedGauge {
  name: string;
  help: string;
  /** of readings with several numbers */
  label?: string;
  registry: Registry;
  /** asked with each scrape, so it has to be at hand; undefined while it is not known, and then nothing is shown */
  read: () => Reading | undefined;
}

/** Shows what `read` says at each scrape. A second gauge of a name takes the place of the first. */
export function observeGauge({ name, help, label, registry, read }: ObservedGauge): void {
  registry.removeSingleMetric(name);
  new Gauge({
    name,
    help,
    labelNames: label ? [label] : [],
    registers: [registry],
    collect() {
      this.reset(); // to nothing with a label, to 0 without
      const reading = read();
      if (typeof reading === 'number') this.set(reading);
      else if (reading === undefined) {
        if (!label) this.remove();
      } else for (const [key, value] of Object.entries(reading)) this.set({ [label as string]: key }, value);
    },
  });
}
