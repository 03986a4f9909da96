import { type NumberValue, parseQuantity } from '@pkyx/domain';
import type { DraftOf } from './value-draft';

type NumberDraft = DraftOf<'number'>;

/**
 * A number is typed. A unit typed with it is chosen in the fields beside it, so that "6.1 英寸" can be pasted whole;
 * a number alone leaves them as they are. `fixed` is the dimension of an attribute that has one.
 */
export function typeNumber(draft: NumberDraft, text: string, fixed: string | null): NumberDraft {
  const said = quantityIn(text, fixed);
  if (!said || said.unit === '') return { ...draft, number: text };
  return { ...draft, number: text, dimension: said.dimension, unit: said.unit };
}

/** Another dimension has other units; a unit that was typed with the number goes. */
export function chooseDimension(draft: NumberDraft, dimension: string | null): NumberDraft {
  return { ...draft, number: withoutUnit(draft.number), dimension, unit: null };
}

/** A unit that was typed with the number gives way to the chosen one. */
export function chooseUnit(draft: NumberDraft, unit: string | null): NumberDraft {
  return { ...draft, number: withoutUnit(draft.number), unit };
}

function withoutUnit(text: string): string {
  return quantityIn(text, null)?.number ?? text;
}

function quantityIn(text: string, dimension: string | null): NumberValue | null {
  try {
    return parseQuantity(text, { dimension: dimension ?? undefined });
  } catch {
    return null;
  }
}
