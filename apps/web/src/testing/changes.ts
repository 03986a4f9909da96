import type { Change, FieldChange, Revision, Statement } from '../lib/api-types';
import { entrySummary } from './entries';

/** An edit of an entry; overrides say what matters to the spec. */
export function revision(overrides: Partial<Revision> = {}): Revision {
  return {
    number: 2,
    author: 'lin',
    at: '2026-01-05T08:00:00.000Z',
    comment: '',
    changes: [textChange('口味', '甜', '咸')],
    restores: null,
    reverted: false,
    ...overrides,
  };
}

export function change({ entry, ...overrides }: Partial<Change> = {}): Change {
  return { ...revision(overrides), entry: entry ?? editedEntry() };
}

export function editedEntry(overrides: Partial<Change['entry']> = {}): Change['entry'] {
  return { ...entrySummary(overrides), deleted: overrides.deleted ?? false };
}

export function statement(text: string, overrides: Partial<Statement> = {}): Statement {
  return { kind: 'text', value: { text }, sources: [], note: null, ...overrides };
}

/** A change of an attribute that holds text; null: there was or is nothing. */
export function textChange(key: string, before: string | null, after: string | null): FieldChange {
  return {
    field: 'attribute',
    key,
    names: { zh: key, en: key },
    before: before === null ? null : statement(before),
    after: after === null ? null : statement(after),
  };
}
