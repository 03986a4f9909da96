import { ProblemException } from '../../common/problem/problem';

/**
 * The one of `offered` that an `Accept` header likes best (RFC 9110, 12.5.1): by weight, then in the order offered.
 * 406 where it takes none of them.
 */
export function negotiate<T extends string>(accept: string | undefined, offered: readonly [T, ...T[]]): T {
  if (accept === undefined || accept.trim() === '') return offered[0];
  const ranges = accept.split(',').map(readRange);
  let best: { type: T; weight: number } | undefined;
  for (const type of offered) {
    const weight = weightOf(type, ranges);
    if (weight > (best?.weight ?? 0)) best = { type, weight };
  }
  if (best) return best.type;
  throw new ProblemException(406, 'not-acceptable', {
    zh: `这里只提供 ${offered.join('、')}。`,
    en: `Only ${offered.join(', ')} can be had here.`,
  });
}

interface MediaRange {
  type: string;
  weight: number;
}

function readRange(range: string): MediaRange {
  const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
  const q = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  const weight = q === undefined ? 1 : Number(q);
  return { type, weight: weight >= 0 && weight <= 1 ? weight : 0 };
}

/** The most specific range that covers a type decides. */
function weightOf(type: string, ranges: readonly MediaRange[]): number {
  const specificity = [type, `${type.split('/')[0]}/*`, '*/*'];
  for (const wanted of specificity) {
    const range = ranges.find((candidate) => candidate.type === wanted);
    if (range) return range.weight;
  }
  return 0;
}
