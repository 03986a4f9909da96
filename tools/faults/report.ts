import type { Result } from './play';

/** What happened, in a few lines. */
export function report({ history, findings, memory }: Result): string[] {
  const count = (outcome: string, deeds: readonly { outcome: string }[]): number =>
    deeds.filter((deed) => deed.outcome === outcome).length;
  const tell = (name: string, deeds: readonly { outcome: string }[]): string =>
    `${name}: ${count('acknowledged', deeds)} acknowledged, ${count('unknown', deeds)} left open`;
  const statuses = new Map<string, number>();
  for (const { status } of history.answers)
    statuses.set(String(status ?? 'none'), (statuses.get(String(status ?? 'none')) ?? 0) + 1);
  const recoveries = history.faults.map(({ to, recoveredAt }) => (recoveredAt - to) / 1000);
  return [
    `faults: ${history.faults.length}; recovery at most ${Math.max(0, ...recoveries).toFixed(1)} s`,
    tell('writes', history.writes),
    tell('comments', history.comments),
    tell('registrations', history.registrations),
    `answers: ${[...statuses].map(([status, times]) => `${status} × ${times}`).join(', ')}`,
    ...memory.map(({ name, from, to }) => `memory of ${name}: ${from.toFixed(0)} MB → ${to.toFixed(0)} MB`),
    ...findings.map(({ rule, detail }) => `FOUND ${rule}: ${detail}`),
  ];
}
