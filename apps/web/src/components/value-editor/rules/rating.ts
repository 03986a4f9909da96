export const MOST_STARS = 5;
const STEP = 0.5;

const STEPS: Record<string, number> = {
  ArrowRight: STEP,
  ArrowUp: STEP,
  ArrowLeft: -STEP,
  ArrowDown: -STEP,
  PageUp: 1,
  PageDown: -1,
};

/** The rating that a key leads to: arrows by halves, Page Up and Down by stars, Home, End, and the digits; null for other keys. */
export function ratingAfterKey(key: string, rating: number | null): number | null {
  if (/^[0-5]$/.test(key)) return Number(key);
  if (key === 'Home') return 0;
  if (key === 'End') return MOST_STARS;
  const step = STEPS[key];
  return step === undefined ? null : within((rating ?? 0) + step);
}

/** The rating at a place along the stars, from 0 at their start to 1 at their end: the half star that is there. */
export function ratingAt(place: number): number {
  return Math.max(STEP, within(Math.ceil((place * MOST_STARS) / STEP) * STEP));
}

function within(rating: number): number {
  return Math.min(MOST_STARS, Math.max(0, rating));
}
