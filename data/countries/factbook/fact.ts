import type { Direction, LocalizedText } from '@pkyx/domain';
import type { AttributeDefinition } from '../../content';
import { MEASURES } from './measures';

/** A number that most pages of the Factbook give, and the attribute it becomes. */
export interface Fact {
  key: string;
  names: LocalizedText;
  aliases?: string[];
  /** `none` unless said */
  direction?: Direction;
  measure: keyof typeof MEASURES;
  /** headings that lead to the text, as in `Economy > Public debt` */
  at: string;
  /** the words before the number, where one text holds several */
  label?: string;
  /** whether the name of a place stands before the number */
  named?: boolean;
  /** whether a zero can only mean that nothing is known */
  neverZero?: boolean;
}

export function attributeOf({ key, names, aliases, direction, measure }: Fact, group: string): AttributeDefinition {
  const { dimension } = MEASURES[measure];
  return { key, names, aliases: aliases ?? [], kind: 'number', dimension, direction: direction ?? 'none', group };
}
