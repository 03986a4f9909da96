import { type Attribute, type AttributeInput, typedValue } from '../../../lib/api-types';
import { type SourceDraft, sourceDraftOf, sourceInputOf } from './source-draft';
import { draftOf, emptyDraft, type ValueDraft } from './value-draft';

/** A value with all that is said about it, as the fields hold it. */
export interface ValueFormContent {
  draft: ValueDraft;
  sources: SourceDraft[];
  note: string;
  comment: string;
}

/** Nothing written yet of a value of this kind. */
export function emptyContent(...kind: Parameters<typeof emptyDraft>): ValueFormContent {
  return { draft: emptyDraft(...kind), sources: [], note: '', comment: '' };
}

/** A value as it is, to be written on. Why it was last edited is not why it is edited next. */
export function contentOf(attribute: Attribute): ValueFormContent {
  return {
    draft: draftOf(typedValue(attribute)),
    sources: attribute.sources.map(sourceDraftOf),
    note: attribute.note ?? '',
    comment: '',
  };
}

/** What is asked of the API to say again what an attribute said. */
export function inputOf({ value, sources, note }: Pick<Attribute, 'value' | 'sources' | 'note'>) {
  return { value, sources: sources.map(sourceDraftOf).map(sourceInputOf), note } satisfies AttributeInput;
}

/** The dimension of a number that has one. */
export function dimensionOf(attribute: Attribute): string | null {
  const typed = typedValue(attribute);
  return typed.kind === 'number' ? typed.value.dimension : null;
}
