import { ProblemError } from '../../../lib/problem';

/** Whether the server refused the moment that was asked for. */
export function isNoMoment(error: unknown): error is ProblemError {
  return error instanceof ProblemError && error.errors.some(({ pointer }) => pointer === 'at');
}
