/** When something began and ended, in milliseconds of this machine's clock. */
export interface Span {
  from: number;
  to: number;
}

/** What a client knows of what it asked for: `unknown` may or may not have happened. */
export type Outcome = 'acknowledged' | 'refused' | 'unknown';

/** One value was to take the place of another; `saw` is the one that the writer had before its eyes, null for none. */
export interface Write extends Span {
  register: string;
  value: string;
  saw: string | null;
  outcome: Outcome;
}

/** A value as a reader got it from the resource that writers change. */
export interface Reading extends Span {
  register: string;
  value: string;
}

/** Something that is to be there afterwards, once: a comment by its text, a registration by its address. */
export interface Deed extends Span {
  name: string;
  outcome: Outcome;
}

/** How a request was answered; without a status it was not. */
export interface Answer extends Span {
  request: string;
  status: number | undefined;
  hasRetryAfter: boolean;
}

/** Whether an API process said that it can serve: null, or why not. */
export interface Readiness extends Span {
  reason: string | null;
}

/** Whom a fault takes away wholly, for as long as it lasts. */
export type Victim = 'mongodb' | 'nginx';

export interface FaultWindow extends Span {
  name: string;
  takesAway: Victim | undefined;
  /** Another node of MongoDB takes over; the one before may not know it yet, and answers what was. */
  changesPrimary: boolean;
  /** When reading and writing went on, at the latest. */
  recoveredAt: number;
  /** When all processes were there again and ready. */
  settledAt: number;
}

/** Everything that clients saw while faults were played. */
export class History {
  readonly writes: Write[] = [];
  readonly readings: Reading[] = [];
  readonly comments: Deed[] = [];
  readonly registrations: Deed[] = [];
  readonly answers: Answer[] = [];
  readonly readiness: Readiness[] = [];
  readonly faults: FaultWindow[] = [];
}

/** A value of a register took the place of another. */
export interface Link {
  before: string | null;
  after: string;
}

/** What is there when all is calm again. */
export interface Aftermath {
  /** The revisions of each register, oldest first. */
  chains: ReadonlyMap<string, readonly Link[]>;
  /** The texts of all comments. */
  comments: readonly string[];
  /** The address of each mail about a registration that came. */
  mails: readonly string[];
}
