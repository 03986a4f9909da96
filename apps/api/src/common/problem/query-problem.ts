import type { DomainError } from '@pkyx/domain';
import { ProblemException } from './problem';
import { statusOfDomainError } from './domain-error-status';

/** A rule broken by a query parameter: faults of a query are named by the parameter, not by a pointer into a body. */
export function queryProblem({ code, detail, field }: DomainError): ProblemException {
  return new ProblemException(statusOfDomainError(code), code, detail, {
    ...(field !== undefined && { errors: [{ pointer: field, code, detail }] }),
  });
}
