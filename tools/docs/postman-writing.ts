import { answers, ENTRY, keep, keepTag, untilDone } from './postman-checks';
import { communitySteps } from './postman-community-steps';
import { entrySteps } from './postman-entry-steps';
import { folderOf, type Step } from './postman-steps';

/** What the steps keep for those after them. */
export const WRITING_VARIABLES = [
  'trial',
  'trialType',
  'trialTypeTag',
  'trialAttribute',
  'trialAttributeTag',
  'trialOther',
  'trialEntry',
  'entryTag',
  'staleTag',
  'trialValue',
  'valueTag',
  'trialComment',
  'trialCommentTag',
  'trialMerge',
  'trialImport',
];

const registry: Step[] = [
  {
    name: 'Make a type',
    method: 'POST',
    path: '/api/v1/types',
    before: ["pm.collectionVariables.set('trial', Date.now().toString(36));"],
    body: { names: { zh: '试用类型 {{trial}}', en: 'Trial type {{trial}}' }, comment: 'to try the API' },
    tests: [answers('makes it', 201), keep('trialType', 'slug'), keepTag('trialTypeTag')],
  },
  {
    name: 'Put an attribute into the registry',
    method: 'POST',
    path: '/api/v1/attributes',
    body: {
      names: { zh: '试用重量 {{trial}}', en: 'Trial weight {{trial}}' },
      kind: 'number',
      dimension: 'mass',
      direction: 'lower',
      group: 'size',
    },
    tests: [answers('makes it', 201), keep('trialAttribute', 'key'), keepTag('trialAttributeTag')],
  },
  {
    name: 'Change the attribute',
    method: 'PATCH',
    path: '/api/v1/attributes/{{trialAttribute}}',
    headers: { 'If-Match': '{{trialAttributeTag}}' },
    body: { aliases: ['试用分量 {{trial}}'], comment: 'also called so' },
    tests: [answers('changes it', 200), keepTag('trialAttributeTag')],
  },
  {
    name: 'Say what entries of the type usually have',
    method: 'PATCH',
    path: '/api/v1/types/{{trialType}}',
    headers: { 'If-Match': '{{trialTypeTag}}' },
    body: { template: ['{{trialAttribute}}'], highlights: ['{{trialAttribute}}'] },
    tests: [answers('changes it', 200)],
  },
];

const transfer: Step[] = [
  {
    name: 'Check a file of entries',
    description: 'With `dryRun=true` nothing is written. A line is an entry, as the export has it.',
    method: 'POST',
    path: '/api/v1/imports?dryRun=true',
    headers: { 'Content-Type': 'application/x-ndjson' },
    body: '{"title":"试用导入 {{trial}}","type":"{{trialType}}","attributes":[{"key":"{{trialAttribute}}","value":"2 kg"}]}\n',
    tests: [answers('is taken', 202), keep('trialImport', 'id')],
  },
  {
    name: 'See how far the import is',
    method: 'GET',
    path: '/api/v1/imports/{{trialImport}}',
    before: untilDone.before,
    tests: [answers('tells it', 200), ...untilDone.tests],
  },
  {
    name: 'Forget the import',
    method: 'DELETE',
    path: '/api/v1/imports/{{trialImport}}',
    tests: [answers('forgets it', 204)],
  },
];

const deletion: Step[] = [
  {
    name: 'Delete the entry',
    description: 'Its history stays, and restoring a version of it brings the entry back.',
    method: 'DELETE',
    path: ENTRY,
    headers: { 'If-Match': '{{entryTag}}' },
    tests: [answers('deletes it', 204)],
  },
  {
    name: 'Read its history',
    method: 'GET',
    path: `${ENTRY}/revisions`,
    tests: [answers('is there', 200)],
  },
];

/** Everything that can be written, as requests that build on each other. */
export const writing = folderOf(
  'Writing',
  'Needs a token: run “Ways to sign in” first, then this folder from top to bottom. What it writes bears a name of its own each time.',
  [...registry, ...entrySteps, ...communitySteps, ...transfer, ...deletion],
);
