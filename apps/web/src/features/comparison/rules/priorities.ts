import {
  type Direction,
  formatPriorities,
  NO_PRIORITIES,
  parsePriorities,
  PLAIN_WEIGHT,
  type Priorities,
} from '@pkyx/domain';

const PARTS = ['weights', 'must', 'directions'] as const satisfies readonly (keyof Priorities)[];

/** What the query of an address says about priorities; a part that cannot be read says nothing. */
export function readPriorities(parameters: URLSearchParams): Priorities {
  return Object.assign(
    { ...NO_PRIORITIES },
    ...PARTS.map((part) => readPart(part, parameters.get(part))),
  ) as Priorities;
}

function readPart(part: keyof Priorities, text: string | null): Partial<Priorities> {
  if (text === null) return {};
  try {
    return { [part]: parsePriorities({ [part]: text })[part] };
  } catch {
    return {};
  }
}

/** Writes priorities into the query of an address. */
export function writePriorities(parameters: URLSearchParams, priorities: Priorities): void {
  const texts = formatPriorities(priorities);
  for (const part of PARTS) {
    const text = texts[part];
    if (text === undefined) parameters.delete(part);
    else parameters.set(part, text);
  }
}

/** How much a row counts for the reader. */
export function weightOf({ weights }: Priorities, key: string): number {
  return weights.get(key) ?? PLAIN_WEIGHT;
}

export function withWeight(priorities: Priorities, key: string, weight: number): Priorities {
  return { ...priorities, weights: withPair(priorities.weights, key, weight === PLAIN_WEIGHT ? null : weight) };
}

export function withMust(priorities: Priorities, key: string, wanted: boolean): Priorities {
  const must = new Set(priorities.must);
  if (wanted) must.add(key);
  else must.delete(key);
  return { ...priorities, must };
}

/** The reader's own direction for a row; null takes the usual one again. */
export function withDirection(priorities: Priorities, key: string, direction: Direction | null): Priorities {
  return { ...priorities, directions: withPair(priorities.directions, key, direction) };
}

/** Whether the reader has said anything about a row. */
export function hasPriority({ weights, must, directions }: Priorities, key: string): boolean {
  return weights.has(key) || must.has(key) || directions.has(key);
}

/** About how many rows the reader has said anything. */
export function countPriorities({ weights, must, directions }: Priorities): number {
  return new Set([...weights.keys(), ...must, ...directions.keys()]).size;
}

function withPair<Value>(pairs: ReadonlyMap<string, Value>, key: string, value: Value | null): Map<string, Value> {
  const next = new Map(pairs);
  if (value === null) next.delete(key);
  else next.set(key, value);
  return next;
}
