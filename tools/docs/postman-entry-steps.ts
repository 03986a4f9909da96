import { answers, ENTRY, keep, keepTag } from './postman-checks';
import type { Step } from './postman-steps';

const VALUE = `${ENTRY}/attributes/{{trialValue}}`;

const entry: Step[] = [
  {
    name: 'Create an entry',
    description: 'A repetition with the same `Idempotency-Key` gets the same answer, and creates nothing.',
    method: 'POST',
    path: '/api/v1/entries',
    headers: { 'Idempotency-Key': 'create-{{trial}}' },
    body: {
      title: '试用词条 {{trial}}',
      type: '{{trialType}}',
      attributes: [
        { key: '{{trialAttribute}}', value: '1.2 千克', sources: [{ citation: 'the scales in the kitchen' }] },
      ],
      comment: 'to try the API',
    },
    tests: [answers('creates it', 201), keep('trialEntry', 'slug'), keepTag('entryTag'), keepTag('staleTag')],
  },
  {
    name: 'Create it again',
    method: 'POST',
    path: '/api/v1/entries',
    body: { title: '试用词条 {{trial}}', type: '{{trialType}}' },
    tests: [
      answers('is refused', 409),
      "pm.test('names the entry that is there', () => pm.expect(pm.response.json().existing.slug).to.equal(pm.collectionVariables.get('trialEntry')));",
    ],
  },
  {
    name: 'Change the entry without saying which version',
    method: 'PATCH',
    path: ENTRY,
    body: { aliases: ['试用品 {{trial}}'] },
    tests: [answers('asks for If-Match', 428)],
  },
  {
    name: 'Change the entry',
    description: '`If-Match` carries the ETag of the version that was read.',
    method: 'PATCH',
    path: ENTRY,
    headers: { 'If-Match': '{{entryTag}}' },
    body: { aliases: ['试用品 {{trial}}'], comment: 'also called so' },
    tests: [answers('changes it', 200), keepTag('entryTag')],
  },
  {
    name: 'Change a version that is not current any more',
    method: 'PATCH',
    path: ENTRY,
    headers: { 'If-Match': '{{staleTag}}' },
    body: { aliases: [] },
    tests: [
      answers('is refused', 412),
      "pm.test('shows the current one', () => pm.expect(pm.response.json().current.version).to.equal(2));",
    ],
  },
];

const values: Step[] = [
  {
    name: 'Add a value',
    description: 'A name that the registry does not know becomes an attribute of the kind that is given.',
    method: 'POST',
    path: `${ENTRY}/attributes`,
    body: { name: '试用日期 {{trial}}', kind: 'date', value: '2025-09', sources: [{ url: 'https://example.org/' }] },
    tests: [answers('adds it', 201), keep('trialValue', 'key'), keepTag('valueTag')],
  },
  {
    name: 'Say the value anew',
    method: 'PUT',
    path: VALUE,
    headers: { 'If-Match': '{{valueTag}}' },
    body: { value: '2025-09-12', note: 'to the day' },
    tests: [answers('says it', 200), keepTag('valueTag')],
  },
  {
    name: 'Remove the value',
    method: 'DELETE',
    path: VALUE,
    headers: { 'If-Match': '{{valueTag}}' },
    tests: [answers('removes it', 204)],
  },
];

const history: Step[] = [
  {
    name: 'Read one edit',
    method: 'GET',
    path: `${ENTRY}/revisions/4`,
    tests: [answers('tells it', 200)],
  },
  {
    name: 'Compare two versions',
    method: 'GET',
    path: `${ENTRY}/revisions/4/diff?against=1`,
    tests: [
      answers('tells what differs', 200),
      "pm.test('from the one to the other', () => pm.expect(pm.response.json()).to.include({ from: 1, to: 4 }));",
    ],
  },
  {
    name: 'Make a version current again',
    method: 'POST',
    path: `${ENTRY}/revisions/4/restorations`,
    body: { comment: 'the date was right' },
    tests: [answers('restores it by another version', 201)],
  },
  {
    name: 'Read the restored entry',
    method: 'GET',
    path: ENTRY,
    tests: [
      "pm.test('has the value again', () => pm.expect(pm.response.json().attributes.map(({ key }) => key)).to.include(pm.collectionVariables.get('trialValue')));",
      keepTag('entryTag'),
    ],
  },
];

/** Creates an entry, changes it, writes its values and takes a version back. */
export const entrySteps: Step[] = [...entry, ...values, ...history];
