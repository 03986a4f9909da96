/** How far a ratio may be, or has to be, from 1. */
export interface Target {
  atMost?: number;
  atLeast?: number;
}

/** What is to be reached, on the median, by the name of the ratio: what is measured, then what it is held against. */
export const TARGETS: Readonly<Record<string, Target>> = {
  'list / bare': { atMost: 1.5 },
  'list / Flask': { atMost: 1 / 4 },
  'entry / bare': { atMost: 1.5 },
  'entry / Flask': { atMost: 1 / 4 },
  'comparison / bare': { atMost: 1.5 },
  'comparison / Flask': { atMost: 1 / 4 },
  'hot entry / static': { atMost: 2 },
  'hot entry / Flask': { atMost: 1 / 40 },
  'hot comparison / static': { atMost: 2 },
  'hot comparison / Flask': { atMost: 1 / 40 },
  '304 / static': { atMost: 1.5 },
  'search at 1000000 / at 10000': { atMost: 1.5 },
  'mails put into the queue / Celery': { atLeast: 5 },
  'mails taken from the queue / Celery': { atLeast: 5 },
  'two processes / one': { atLeast: 1.8 },
  'p99 under sign-ins / without': { atMost: 2 },
};

export function isReached({ atMost = Infinity, atLeast = -Infinity }: Target, ratio: number): boolean {
  return ratio <= atMost && ratio >= atLeast;
}
