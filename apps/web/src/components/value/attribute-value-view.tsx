import type { ReaderSystem } from '@pkyx/domain';
import { type Attribute, typedValue } from '../../lib/api-types';
import { useLocale } from '../../lib/use-locale';
import { BooleanValueView } from './boolean-value-view';
import { formatDateValue } from './date-value-text';
import { ImageValueView } from './image-value-view';
import { LinkValueView } from './link-value-view';
import { NumberValueView } from './number-value-view';
import { RatingValueView } from './rating-value-view';
import classes from './value.module.css';

interface AttributeValueViewProps {
  attribute: Pick<Attribute, 'kind' | 'value'>;
  /** in which units numbers are shown; as typed when left out */
  units?: ReaderSystem;
}

/** One value as readers see it, whatever its kind. */
export function AttributeValueView({ attribute, units = 'as-typed' }: AttributeValueViewProps) {
  const { locale } = useLocale();
  const { kind, value } = typedValue(attribute);
  switch (kind) {
    case 'text':
      return (
        <span className={classes.text} dir="auto">
          {value.text}
        </span>
      );
    case 'number':
      return <NumberValueView value={value} units={units} />;
    case 'boolean':
      return <BooleanValueView value={value} />;
    case 'rating':
      return <RatingValueView value={value} />;
    case 'date':
      return <time dateTime={value.date}>{formatDateValue(value, locale)}</time>;
    case 'image':
      return <ImageValueView value={value} />;
    case 'link':
      return <LinkValueView value={value} />;
  }
}
