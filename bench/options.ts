import { parseArgs } from 'node:util';
import { StackError } from '../tools/stack-error';

export interface BenchOptions {
  /** how many entries are generated beside the first content */
  entries: number;
  /** sizes at which search is measured, ascending; none: not at all */
  growth: number[];
  /** how often each measurement is repeated */
  rounds: number;
  /** names of the parts to run; none: all */
  only: string[];
}

export const USAGE = `npm run bench -- [--entries 10000] [--rounds 7] [--only entry,mail] [--growth 10000,100000]`;

/** Reads the command line. Throws a StackError that says how it is written. */
export function readOptions(words: readonly string[]): BenchOptions {
  const { entries, growth, rounds, only } = parse(words);
  return {
    entries: wholeNumber(entries),
    growth: listOf(growth)
      .map(wholeNumber)
      .sort((a, b) => a - b),
    rounds: wholeNumber(rounds),
    only: listOf(only),
  };
}

function parse(words: readonly string[]): Record<'entries' | 'growth' | 'rounds' | 'only', string> {
  try {
    return parseArgs({
      args: [...words],
      options: {
        entries: { type: 'string', default: '10000' },
        growth: { type: 'string', default: '' },
        rounds: { type: 'string', default: '7' },
        only: { type: 'string', default: '' },
      },
    }).values;
  } catch {
    throw new StackError(USAGE);
  }
}

function listOf(text: string): string[] {
  return text.split(',').filter((word) => word !== '');
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new StackError(`${text} is not a whole number from 1.\n${USAGE}`);
  return number;
}
