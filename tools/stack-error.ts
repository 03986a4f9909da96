/** A fault that a person can act on: its message is shown as it is, without a stack trace. */
export class StackError extends Error {
  override readonly name = 'StackError';
}

/** What an error says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What a command that failed had printed; its error's message when it printed nothing. */
export function outputOf(error: unknown): string {
  const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
  return `${stdout}${stderr}`.trim() || messageOf(error);
}
