import type { AttributeKind, Direction, LocalizedText, TypedValue } from '@pkyx/domain';
import type { SourceRecord } from '@pkyx/persistence';

/** A value in a file: what cannot be worked out from the rest. */
export type FileValue =
  | { text: string }
  | { url: string; alt: string }
  | { url: string; label: string }
  | { boolean: boolean }
  | { rating: number }
  | { number: string; unit: string }
  | { date: string };

/** A value of an entry in a file, with all that the registry says of its attribute. */
export interface FileAttribute {
  key: string;
  names: LocalizedText;
  aliases: string[];
  kind: AttributeKind;
  /** of numbers */
  dimension?: string;
  direction: Direction;
  group: string;
  /** order inside the group */
  position: number;
  value: FileValue;
  sources: SourceRecord[];
  note: string | null;
}

/** An entry in a file, in the order in which its fields stand there: all it takes to make the entry in an empty database. */
export interface FileEntry {
  slug: string;
  title: string;
  aliases: string[];
  type: { slug: string; names: LocalizedText };
  attributes: FileAttribute[];
}

export function fileValueOf(typed: TypedValue): FileValue {
  switch (typed.kind) {
    case 'text':
      return { text: typed.value.text };
    case 'image':
      return { url: typed.value.url, alt: typed.value.alt };
    case 'link':
      return { url: typed.value.url, label: typed.value.label };
    case 'boolean':
      return { boolean: typed.value.boolean };
    case 'rating':
      return { rating: typed.value.rating };
    case 'number':
      return { number: typed.value.number, unit: typed.value.unit };
    case 'date':
      return { date: typed.value.date };
  }
}
