import { StackError } from './stack-error';

/** Runs a program to its end; a fault that a person can act on is shown without a stack trace. */
export function runProgram(main: () => Promise<void>): void {
  main().catch((error: unknown) => {
    console.error(error instanceof StackError ? error.message : error);
    process.exit(1);
  });
}
