import type { DomainError } from '../domain-error';
import type { PkSeparator } from './pk-separators';

/** One name of a query, as typed. */
export interface PkSide {
  text: string;
  /** its `foldKey` */
  key: string;
}

/** One way to read a query: two to eight names, none empty. */
export interface PkReading {
  separator: PkSeparator;
  sides: PkSide[];
}

/** All ways to read a query, before it is known which names exist. */
export interface PkReadings {
  text: string;
  /** Folded keys of all names in all readings: look them up at once and hand those that exist to `resolvePkReading`. */
  keys: string[];
  readings: RankedReading[];
  /** What is wrong with the query unless all names of some reading exist. */
  problem: DomainError | null;
}

export type PkResolution =
  | { outcome: 'read'; reading: PkReading }
  | { outcome: 'choice'; alternatives: PkReading[] }
  | { outcome: 'problem'; problem: DomainError };

/** A reading with what it is chosen by. */
export interface RankedReading extends PkReading {
  /** whether it is believed only when all of its names exist */
  onlyIfKnown: boolean;
  /** how many of the surest separators were taken for parts of names */
  uncut: number;
}
