import { parseStackEnvironment } from '@pkyx/config';
import type { StackEnvironment } from '@pkyx/config';
import { StackError } from '../stack-error';

/** The settings of the stack. Throws a StackError that lists every fault. */
export function readSettings(): StackEnvironment {
  try {
    return parseStackEnvironment(process.env);
  } catch (error) {
    throw new StackError((error as Error).message);
  }
}
