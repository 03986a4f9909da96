/** One fault of the input, as RFC 9457 problems of the API list them. */
interface ProblemFault {
  pointer: string;
  code: string;
  detail: string;
}

interface ProblemBody {
  code?: string;
  title?: string;
  detail?: string;
  errors?: ProblemFault[];
}

/** What the API answered instead of what was asked for. `code` is stable, `detail` is in the reader's language. */
export class ProblemError extends Error {
  readonly code: string;
  readonly detail: string;
  readonly errors: readonly ProblemFault[];
  /** what a problem of this kind says besides, such as `existing` */
  readonly members: Readonly<Record<string, unknown>>;

  constructor(
    readonly status: number,
    body: unknown,
  ) {
    const problem: ProblemBody = typeof body === 'object' && body !== null ? body : {};
    super(problem.detail ?? problem.title ?? `HTTP ${status}`);
    this.name = 'ProblemError';
    this.code = problem.code ?? `http-${status}`;
    this.detail = problem.detail ?? '';
    this.errors = problem.errors ?? [];
    this.members = { ...problem };
  }
}

export function isProblem(error: unknown, code: string): error is ProblemError {
  return error instanceof ProblemError && error.code === code;
}

export function isNotFound(error: unknown): error is ProblemError {
  return error instanceof ProblemError && error.status === 404;
}

export function isUnauthenticated(error: unknown): error is ProblemError {
  return error instanceof ProblemError && error.status === 401;
}

/** Whether asking again may help: the network failed or the server was away, not when it refused. */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof ProblemError)) return true;
  return error.status >= 500 || error.status === 429;
}
