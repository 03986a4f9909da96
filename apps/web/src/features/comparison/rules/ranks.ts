import type { Score } from '../../../lib/api-types';

/** The place of each score, from 1, best first as they come; those that differ in nothing share one. */
export function ranksOf(scores: readonly Score[]): number[] {
  const level = (a: Score, b: Score) => a.score === b.score && a.unmet.length === b.unmet.length;
  return scores.map((score) => scores.findIndex((other) => level(score, other)) + 1);
}
