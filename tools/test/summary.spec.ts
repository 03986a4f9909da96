import { summarise } from './summary';

const green = [{ name: 'lint', passed: true }];
const tests = { numPassedTests: 12, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };

describe('the closing line of a test run', () => {
  it.each([
    ['all that passed', green, tests, '12 passed, 0 failed'],
    ['failed tests', green, { ...tests, numFailedTests: 2 }, '12 passed, 2 failed'],
    ['a failed gate', [{ name: 'lint', passed: false }], tests, '12 passed, 1 failed'],
    ['files that did not run', green, { ...tests, numRuntimeErrorTestSuites: 3 }, '12 passed, 3 failed'],
    ['a run without a result', green, undefined, '0 passed, 1 failed'],
  ])('counts %s', (_what, gates, result, line) => {
    expect(summarise(gates, result).lines.at(-1)).toBe(line);
  });

  it('comes after the names of failed gates', () => {
    expect(summarise([{ name: 'lint', passed: false }], tests).lines).toContain('failed gate: lint');
  });
});
