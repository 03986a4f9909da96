import { DomainError, type LocalizedText } from '../domain-error';
import { type Direction, DIRECTIONS } from '../values/value';

/** A row counts for nothing at 0, for ten plain rows at 10; a row that is not named counts once. */
export const MAX_WEIGHT = 10;
export const PLAIN_WEIGHT = 1;

/** What matters to a reader, by keys of rows. Keys of rows that a comparison does not have say nothing. */
export interface Priorities {
  /** whole numbers from 0 to `MAX_WEIGHT` */
  weights: ReadonlyMap<string, number>;
  must: ReadonlySet<string>;
  /** which value is better in the reader's eyes; `none` where that does not matter */
  directions: ReadonlyMap<string, Direction>;
}

/** Priorities as an address holds them: `key:3,other:0`, `key,other`, `key:lower,other:none`. */
export type PrioritiesText = { [part in keyof Priorities]?: string | undefined };

export const NO_PRIORITIES: Priorities = { weights: new Map(), must: new Set(), directions: new Map() };

const WEIGHT = /^(?:10|[0-9])$/;

/**
 * Reads priorities from an address; a part that is left out or empty says nothing.
 * Throws `bad-weights`, `bad-must` or `bad-directions`, with the part as the field, for anything that `formatPriorities` would not write.
 */
export function parsePriorities({ weights = '', must = '', directions = '' }: PrioritiesText): Priorities {
  return {
    weights: new Map(readPairs('weights', weights, (text) => (WEIGHT.test(text) ? Number(text) : undefined))),
    must: new Set(readKeys('must', itemsOf(must))),
    directions: new Map(readPairs('directions', directions, (text) => DIRECTIONS.find((known) => known === text))),
  };
}

/** Priorities as `parsePriorities` reads them; a part that says nothing is left out. */
export function formatPriorities({ weights, must, directions }: Priorities): PrioritiesText {
  return {
    ...(weights.size > 0 && { weights: writePairs(weights) }),
    ...(must.size > 0 && { must: [...must].join(',') }),
    ...(directions.size > 0 && { directions: writePairs(directions) }),
  };
}

function itemsOf(text: string): string[] {
  return text === '' ? [] : text.split(',');
}

function readPairs<Value>(
  part: keyof Priorities,
  text: string,
  read: (text: string) => Value | undefined,
): [string, Value][] {
  const pairs = itemsOf(text).map((item): [string, Value] => {
    const [key = '', written = '', ...more] = item.split(':');
    const value = read(written);
    if (value === undefined || more.length > 0) throw malformed(part, item);
    return [key, value];
  });
  readKeys(
    part,
    pairs.map(([key]) => key),
  );
  return pairs;
}

/** Each key once: what is said twice may not mean the same. */
function readKeys(part: keyof Priorities, keys: readonly string[]): readonly string[] {
  const wrong = keys.find((key, index) => key === '' || key.includes(':') || keys.indexOf(key) !== index);
  if (wrong !== undefined) throw malformed(part, wrong);
  return keys;
}

function writePairs(pairs: ReadonlyMap<string, string | number>): string {
  return [...pairs].map(([key, value]) => `${key}:${value}`).join(',');
}

const FORMS: Record<keyof Priorities, string> = {
  weights: 'screen-size:3,weight:0',
  must: 'wireless-charging,price',
  directions: 'weight:lower,price:none',
};

function malformed(part: keyof Priorities, item: string): DomainError {
  const form = FORMS[part];
  const range: LocalizedText =
    part === 'weights'
      ? { zh: `权重是 0 到 ${MAX_WEIGHT} 的整数。`, en: ` Weights are whole numbers from 0 to ${MAX_WEIGHT}.` }
      : { zh: '', en: '' };
  return new DomainError(
    `bad-${part}`,
    {
      zh: `看不懂「${item}」。请写成 ${form} 这样，每项一次。${range.zh}`,
      en: `“${item}” cannot be read. Write it as ${form}, each row once.${range.en}`,
    },
    part,
  );
}
