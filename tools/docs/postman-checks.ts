import type { Step } from './postman-steps';

/** The path that the steps share: of the entry that one of them creates. */
export const ENTRY = '/api/v1/entries/{{trialEntry}}';

/** Holds the answer to its status. */
export const answers = (what: string, ...statuses: number[]): string =>
  `pm.test('${what}', () => pm.expect([${statuses.join(', ')}]).to.include(pm.response.code));`;

/** Keeps a part of the answer for later steps. */
export const keep = (variable: string, path: string): string =>
  `pm.collectionVariables.set('${variable}', pm.response.json().${path});`;

/** Keeps the version that was answered, for an `If-Match`. */
export const keepTag = (variable: string): string =>
  `pm.collectionVariables.set('${variable}', pm.response.headers.get('ETag'));`;

/** Asks again, a little later, for as long as what runs in the background has not come to its end. */
export const untilDone: Pick<Required<Step>, 'before' | 'tests'> = {
  before: ['setTimeout(() => {}, 300);'],
  tests: [
    "const { state } = pm.response.code === 200 ? pm.response.json() : { state: 'unknown' };",
    "if (state === 'queued' || state === 'running') pm.execution.setNextRequest(pm.info.requestName);",
  ],
};
