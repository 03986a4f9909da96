import { DomainError, parsePriorities, type Priorities, type PrioritiesText } from '@pkyx/domain';
import { ProblemException } from '../common/problem/problem';

/** A reader's priorities as the query says them; 400 where one cannot be read. */
export function readPriorities({ weights, must, directions }: PrioritiesText): Priorities {
  try {
    return parsePriorities({ weights, must, directions });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { code, detail, field } = error;
    throw new ProblemException(400, 'invalid-query', detail, {
      errors: [{ pointer: field ?? 'weights', code, detail }],
    });
  }
}
