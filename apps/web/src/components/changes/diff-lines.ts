import type { LocalizedText } from '@pkyx/domain';
import type { FieldChange, Source, Statement } from '../../lib/api-types';

interface Line {
  /** unlike that of any other line of a change */
  id: string;
  /** names of the attribute, or its key where the registry has lost it; null for what the entry itself has */
  attribute: LocalizedText | null;
}
interface Sides<Part extends string, Said> {
  part: Part;
  /** null: nothing */
  before: Said | null;
  after: Said | null;
}

/** One thing that was changed: what it said before and says now. A value, its sources and its note have a line each. */
export type DiffLine = Line &
  (
    | Sides<'title' | 'type' | 'note', string>
    | Sides<'aliases', readonly string[]>
    | Sides<'value', Pick<Statement, 'kind' | 'value'>>
    | Sides<'sources', readonly Source[]>
  );

/** All that changes tell, line by line. */
export function diffLines(changes: readonly FieldChange[]): DiffLine[] {
  return changes.flatMap((change) => {
    if (change.field === 'attribute') return attributeLines(change);
    if (change.field === 'aliases') return aliasLines(change);
    const [before, after] = [change.before as string | null, change.after as string | null];
    return [{ id: change.field, attribute: null, part: change.field, before, after }];
  });
}

/**
 * The same in short: where a value changed, its sources and note are left out, and so is that a new entry got a title and a
 * type, or that a deleted one lost them.
 */
export function summaryLines(changes: readonly FieldChange[]): DiffLine[] {
  const lines = changes.map((change) => diffLines([change]));
  return lines
    .flatMap((ofChange) => (ofChange[0]?.part === 'value' ? ofChange.slice(0, 1) : ofChange))
    .filter(
      ({ part, before, after }) => !((part === 'title' || part === 'type') && (before === null || after === null)),
    );
}

function aliasLines({ before, after }: FieldChange): DiffLine[] {
  const sides = { before: filled(before as string[] | null), after: filled(after as string[] | null) };
  if (!sides.before && !sides.after) return [];
  return [{ id: 'aliases', attribute: null, part: 'aliases', ...sides }];
}

function attributeLines({ key, names, before, after }: FieldChange): DiffLine[] {
  const attribute = names ?? { zh: key ?? '', en: key ?? '' };
  const [was, is] = [before as Statement | null, after as Statement | null];
  const lines: DiffLine[] = [
    { id: `${key}:value`, attribute, part: 'value', before: valueOf(was), after: valueOf(is) },
    {
      id: `${key}:sources`,
      attribute,
      part: 'sources',
      before: filled(was?.sources ?? null),
      after: filled(is?.sources ?? null),
    },
    { id: `${key}:note`, attribute, part: 'note', before: was?.note || null, after: is?.note || null },
  ];
  return lines.filter((line) => JSON.stringify(line.before) !== JSON.stringify(line.after));
}

function valueOf(statement: Statement | null): Pick<Statement, 'kind' | 'value'> | null {
  return statement && { kind: statement.kind, value: statement.value };
}

function filled<Item>(items: readonly Item[] | null): readonly Item[] | null {
  return items && items.length > 0 ? items : null;
}
