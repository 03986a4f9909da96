import { answers, ENTRY, keep, keepTag, untilDone } from './postman-checks';
import type { Step } from './postman-steps';

const MERGE = '/api/v1/attributes/{{trialOther}}/merges/{{trialMerge}}';

const discussion: Step[] = [
  {
    name: 'Say something about the entry',
    method: 'POST',
    path: `${ENTRY}/comments`,
    body: { text: 'Is that with the bowl?' },
    tests: [answers('says it', 201), keep('trialComment', 'id'), keepTag('trialCommentTag')],
  },
  {
    name: 'Answer a comment',
    method: 'POST',
    path: `${ENTRY}/comments`,
    body: { text: 'Without.', replyTo: '{{trialComment}}' },
    tests: [answers('says it', 201)],
  },
  {
    name: 'Change the comment',
    method: 'PATCH',
    path: `${ENTRY}/comments/{{trialComment}}`,
    headers: { 'If-Match': '{{trialCommentTag}}' },
    body: { text: 'Is that with the bowl, or without?' },
    tests: [answers('changes it', 200)],
  },
  {
    name: 'Delete the comment',
    method: 'DELETE',
    path: `${ENTRY}/comments/{{trialComment}}`,
    tests: [answers('deletes it', 204)],
  },
  {
    name: 'Bring the comment back',
    method: 'POST',
    path: `${ENTRY}/comments/{{trialComment}}/restorations`,
    tests: [answers('brings it back', 201)],
  },
  { name: 'Watch the entry', method: 'PUT', path: `${ENTRY}/watch`, tests: [answers('watches it', 200)] },
  {
    name: 'Watch it no longer',
    method: 'DELETE',
    path: `${ENTRY}/watch`,
    tests: [answers('watches it no longer', 204)],
  },
];

/** Moderators are answered as the step says, members that it is not theirs. */
const asModerator = (what: string, status: number): string => answers(`${what}, if a moderator asks`, status, 403);

const moderation: Step[] = [
  {
    name: 'Protect the entry',
    method: 'PUT',
    path: `${ENTRY}/protection`,
    body: { level: 'established', until: '{{tomorrow}}' },
    tests: [asModerator('protects it', 200)],
  },
  {
    name: 'Open the entry to everybody again',
    method: 'PUT',
    path: `${ENTRY}/protection`,
    body: { level: 'open' },
    tests: [asModerator('opens it', 200)],
  },
  {
    name: 'Make an attribute to be merged',
    method: 'POST',
    path: '/api/v1/attributes',
    body: { names: { en: 'Trial heaviness {{trial}}' }, kind: 'number', dimension: 'mass' },
    tests: [answers('makes it', 201), keep('trialOther', 'key')],
  },
  {
    name: 'Merge an attribute into another',
    method: 'POST',
    path: '/api/v1/attributes/{{trialOther}}/merges',
    body: { into: '{{trialAttribute}}' },
    tests: [asModerator('begins it', 201), keep('trialMerge', 'id')],
  },
  {
    name: 'See how far the merge is',
    method: 'GET',
    path: MERGE,
    ...untilDone,
  },
  {
    name: 'Undo the merge',
    method: 'DELETE',
    path: MERGE,
    tests: [asModerator('undoes it', 204)],
  },
];

/** What members say about an entry, and what moderators do. */
export const communitySteps: Step[] = [...discussion, ...moderation];
