import { DomainError, parseComment, parseSources, validateAttributeName, validateTitle } from '@pkyx/domain';
import { checkAll, type Faults, faultsOf } from '../../../components/value-editor/rules/faults';
import { sourceInputOf } from '../../../components/value-editor/rules/source-draft';
import { readDraft } from '../../../components/value-editor/rules/value-draft';
import type { AttributeInput, NewEntry } from '../../../lib/api-types';
import type { Locale } from '../../../lib/locale';
import { type DraftRow, type EntryDraft, isEmptyRow } from './entry-draft';

const ENTRY_FIELDS = ['title', 'type', 'aliases', 'comment'];

/** What is wrong with an entry before anybody has asked the API: `title`, `rows/<id>/value` … */
export function faultsIn(draft: EntryDraft, locale: Locale): Faults {
  const ofEntry = checkAll(
    [
      () => validateTitle(draft.title),
      () => validateAttributeName(draft.type, 'type'),
      () => draft.aliases.forEach((alias, index) => validateTitle(alias, `aliases/${index}`)),
      () => parseComment(draft.comment),
    ],
    locale,
  );
  const rows = filledRows(draft);
  const ofRows = rows.flatMap((row, index) => {
    const found = checkAll(checksOf(row, rows.slice(0, index)), locale);
    return Object.entries(found).map(([field, fault]) => [`rows/${row.id}/${field}`, fault]);
  });
  return { ...ofEntry, ...(Object.fromEntries(ofRows) as Faults) };
}

/** What the API finds wrong with the request made of a draft, at the rows of the draft. */
export function faultsOfAnswer(error: unknown, draft: EntryDraft, locale: Locale): Faults {
  const rows = filledRows(draft);
  const placed = Object.entries(faultsOf(error, locale)).map(([field, fault]) => {
    const [list, index, ...rest] = field.split('/');
    const row = list === 'attributes' ? rows[Number(index)] : undefined;
    return [row ? ['rows', row.id, ...rest].join('/') : field, fault];
  });
  return Object.fromEntries(placed) as Faults;
}

/** Whether every fault stands at a field of the form. */
export function allShown(faults: Faults): boolean {
  return Object.keys(faults).every((field) => {
    const [part = '', , ...rest] = field.split('/');
    return ENTRY_FIELDS.includes(part) || (part === 'rows' && rest.length > 0);
  });
}

/** The faults of one row, by the names that its fields know. */
export function faultsOfRow(faults: Faults, id: string): Faults {
  const start = `rows/${id}/`;
  const own = Object.entries(faults).filter(([field]) => field.startsWith(start));
  return Object.fromEntries(own.map(([field, fault]) => [field.slice(start.length), fault]));
}

/** A draft without faults as the API takes it. */
export function requestOf(draft: EntryDraft): NewEntry {
  const { title, type, aliases, comment } = draft;
  return { title, type, aliases, comment, attributes: filledRows(draft).map(attributeInput) };
}

/** The rows that are sent. The API points at their places. */
function filledRows({ rows }: EntryDraft): DraftRow[] {
  return rows.filter((row) => !isEmptyRow(row));
}

function checksOf(row: DraftRow, before: readonly DraftRow[]): (() => unknown)[] {
  return [
    () => row.known ?? validateAttributeName(row.name),
    () => refuseTwice(row, before),
    () => readDraft(row.value),
    () => parseSources(row.sources),
  ];
}

function refuseTwice({ known }: DraftRow, before: readonly DraftRow[]): void {
  if (!known || !before.some((row) => row.known?.key === known.key)) return;
  throw new DomainError(
    'attribute-repeated',
    { zh: '这个属性上面已经填过了。', en: 'This attribute is filled in above already.' },
    'name',
  );
}

function attributeInput({ known, name, value: draft, sources }: DraftRow): AttributeInput {
  const which = known ? { key: known.key } : { name, kind: draft.kind };
  return { ...which, value: readDraft(draft).value, sources: sources.map(sourceInputOf) };
}
