/** A fault that a person can act on: its message is shown as it is, without a stack trace. */
export class StackError extends Error {
  override readonly name = 'StackError';
}
