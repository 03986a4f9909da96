import { BooleanField } from './boolean-field';
import { DateField } from './date-field';
import type { FieldProps } from './field-props';
import { ImageField } from './image-field';
import { LinkField } from './link-field';
import { NumberField } from './number-field';
import { RatingField } from './rating-field';
import { TextField } from './text-field';

interface ValueFieldProps extends FieldProps {
  /** of a number: the dimension that its attribute has */
  dimension: string | null;
}

/** The field, or the few of them, in which a value of the draft's kind is written. */
export function ValueField({ draft, dimension, ...props }: ValueFieldProps) {
  switch (draft.kind) {
    case 'text':
      return <TextField {...props} draft={draft} />;
    case 'image':
      return <ImageField {...props} draft={draft} />;
    case 'link':
      return <LinkField {...props} draft={draft} />;
    case 'boolean':
      return <BooleanField {...props} draft={draft} />;
    case 'rating':
      return <RatingField {...props} draft={draft} />;
    case 'number':
      return <NumberField {...props} draft={draft} dimension={dimension} />;
    case 'date':
      return <DateField {...props} draft={draft} />;
  }
}
