import type { Aftermath, Deed, FaultWindow, History, Link, Span, Write } from './history';

/** What must not be. */
export interface Finding {
  rule: string;
  detail: string;
}

export interface Limits {
  /** From the end of a fault until reading and writing go on, in milliseconds. */
  recoveryMs: number;
}

/** How long a process may take to notice that its database is away: its own patience, and a busy machine's. */
const noticeMs = 3_500;

/** Everything in a history, and in what is left after it, that breaks a promise of the site. */
export function checkHistory(history: History, aftermath: Aftermath, limits: Limits): Finding[] {
  return [
    ...checkChains(history, aftermath),
    ...checkReadings(history, aftermath),
    ...checkDeeds('comment', history.comments, aftermath.comments, history.faults.length),
    ...checkDeeds('mail', history.registrations, aftermath.mails, history.faults.length),
    ...checkAnswers(history),
    ...checkReadiness(history),
    ...checkRecovery(history, limits),
  ];
}

/** The revisions of a register are one chain of what was asked for, and hold all that was acknowledged. */
function checkChains({ writes }: History, { chains }: Aftermath): Finding[] {
  const byRegister = groupBy(writes, ({ register }) => register);
  return [...byRegister].flatMap(([register, ofRegister]) => {
    const chain = chains.get(register) ?? [];
    return [
      ...checkWhole(register, chain),
      ...chain.flatMap((link) => checkLink(register, link, ofRegister)),
      ...ofRegister.flatMap((write) => checkWrite(write, chain)),
    ];
  });
}

function checkWhole(register: string, chain: readonly Link[]): Finding[] {
  return chain.flatMap(({ before, after }, index) => {
    const previous = chain[index - 1]?.after ?? null;
    return before === previous
      ? []
      : [{ rule: 'broken chain', detail: `${register}: ${after} follows ${before}, but ${previous} was there` }];
  });
}

function checkLink(register: string, { before, after }: Link, writes: readonly Write[]): Finding[] {
  const write = writes.find(({ value }) => value === after);
  if (!write || write.outcome === 'refused') {
    return [{ rule: 'unasked write', detail: `${register}: ${after} was ${write ? 'refused' : 'never written'}` }];
  }
  if (write.saw === before) return [];
  return [{ rule: 'lost update', detail: `${register}: ${after} replaced ${before}, its writer saw ${write.saw}` }];
}

function checkWrite({ register, value, outcome }: Write, chain: readonly Link[]): Finding[] {
  const times = chain.filter(({ after }) => after === value).length;
  if (times > 1) return [{ rule: 'repeated write', detail: `${register}: ${value} was written ${times} times` }];
  if (times === 1 || outcome !== 'acknowledged') return [];
  return [{ rule: 'lost write', detail: `${register}: ${value} was acknowledged and is in no revision` }];
}

/**
 * A reader gets what was acknowledged before it asked, or something later. While another node of MongoDB takes over, what was
 * acknowledged before that will do: the node before may not have heard of it.
 */
function checkReadings({ writes, readings, faults }: History, { chains }: Aftermath): Finding[] {
  const places = new Map(
    [...chains].map(([register, chain]) => [register, new Map(chain.map(({ after }, place) => [after, place]))]),
  );
  const acknowledged = groupBy(
    writes.filter(({ outcome }) => outcome === 'acknowledged'),
    ({ register }) => register,
  );
  const handovers = faults.filter(({ changesPrimary }) => changesPrimary).map(untilSettled);
  return readings.flatMap(({ register, value, from, to }) => {
    const placeOf = (text: string): number => places.get(register)?.get(text) ?? -1;
    const since = Math.min(from, ...handovers.filter((each) => overlap(each, { from, to })).map((each) => each.from));
    const earlier = (acknowledged.get(register) ?? []).filter((write) => write.to < since);
    const known = earlier.map((write) => placeOf(write.value));
    const place = placeOf(value);
    if (place >= Math.max(-1, ...known) && place >= 0) return [];
    const when = tellTime({ from, to }, faults);
    return [
      {
        rule: 'stale reading',
        detail: `${register}: ${value} was read after something later was acknowledged, ${when}`,
      },
    ];
  });
}

/** What was acknowledged happened, and for each fault at most one thing happened twice. */
function checkDeeds(kind: string, deeds: readonly Deed[], done: readonly string[], faults: number): Finding[] {
  const times = new Map<string, number>();
  for (const name of done) times.set(name, (times.get(name) ?? 0) + 1);
  const lost = deeds.filter(({ name, outcome }) => outcome === 'acknowledged' && !times.has(name));
  const repeated = [...times].filter(([, count]) => count > 1);
  const surplus = repeated.reduce((sum, [, count]) => sum + count - 1, 0);
  return [
    ...lost.map(({ name }) => ({ rule: `lost ${kind}`, detail: `${name} was acknowledged and is not there` })),
    ...(surplus > faults
      ? [{ rule: `repeated ${kind}`, detail: `${surplus} too many after ${faults} faults: ${String(repeated)}` }]
      : []),
  ];
}

/** The only fault of a server that a client hears of is 503 with the time to wait; none is left without an answer. */
function checkAnswers({ answers, faults }: History): Finding[] {
  const withoutDoor = faults.filter(({ takesAway }) => takesAway === 'nginx').map(untilSettled);
  return answers.flatMap(({ request, status, hasRetryAfter, ...span }) => {
    if (status === undefined) {
      if (withoutDoor.some((window) => overlap(window, span))) return [];
      return [{ rule: 'no answer', detail: `${request} ${tellTime(span, faults)}` }];
    }
    if (status < 500 || (status === 503 && hasRetryAfter)) return [];
    const missing = status === 503 ? ' without Retry-After' : '';
    return [{ rule: 'wrong answer', detail: `${request}: ${status}${missing} ${tellTime(span, faults)}` }];
  });
}

/** Not ready while the database is away, ready while nothing is wrong. */
function checkReadiness({ readiness, faults }: History): Finding[] {
  const away = faults
    .filter(({ takesAway }) => takesAway === 'mongodb')
    .map(({ from, to }) => ({ from: from + noticeMs, to }));
  const troubled = faults.map(untilSettled);
  return readiness.flatMap(({ reason, ...span }) => {
    if (reason === null && away.some(({ from, to }) => from <= span.from && span.to <= to)) {
      return [{ rule: 'untrue readiness', detail: `ready without a database, ${tellTime(span, faults)}` }];
    }
    if (reason !== null && !troubled.some((window) => overlap(window, span))) {
      const detail = `not ready although nothing is wrong, ${tellTime(span, faults)}: ${reason}`;
      return [{ rule: 'untrue readiness', detail }];
    }
    return [];
  });
}

function checkRecovery({ faults }: History, { recoveryMs }: Limits): Finding[] {
  return faults
    .filter(({ to, recoveredAt }) => recoveredAt - to > recoveryMs)
    .map(({ name, to, recoveredAt }) => ({
      rule: 'slow recovery',
      detail: `${name}: ${((recoveredAt - to) / 1000).toFixed(1)} s`,
    }));
}

function untilSettled({ from, settledAt }: FaultWindow): Span {
  return { from, to: settledAt };
}

function overlap(one: Span, other: Span): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** How long something took, and what happened meanwhile. */
export function tellTime(span: Span, faults: readonly FaultWindow[]): string {
  const seconds = `for ${((span.to - span.from) / 1000).toFixed(1)} s`;
  const during = faults.filter((fault) => overlap(untilSettled(fault), span)).map(({ name }) => name);
  return `${seconds}, ${during.length > 0 ? `during: ${during.join(', ')}` : 'during no fault'}`;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
