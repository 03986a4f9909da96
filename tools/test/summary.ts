import type { GateResult } from './gates';
import type { JestResult } from './jest-run';

/**
 * The closing lines of a test run: what failed by name, then `N passed, N failed` as the last. Tests are counted by
 * Jest; a gate that failed, a file that did not run and a run without a result count as failures.
 */
export function summarise(gates: GateResult[], tests: JestResult | undefined): { lines: string[]; failed: number } {
  const failedGates = gates.filter(({ passed }) => !passed);
  const broken = tests?.numRuntimeErrorTestSuites ?? 0;
  const failed = failedGates.length + broken + (tests ? tests.numFailedTests : 1);
  const lines = [
    `${gates.length - failedGates.length} of ${gates.length} gates passed`,
    ...failedGates.map(({ name }) => `failed gate: ${name}`),
    ...(broken > 0 ? [`test files that did not run: ${broken}`] : []),
    ...(tests ? [] : ['the tests ended without a result']),
    `${tests?.numPassedTests ?? 0} passed, ${failed} failed`,
  ];
  return { lines, failed };
}
