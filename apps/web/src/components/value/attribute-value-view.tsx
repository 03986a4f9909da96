import type { ReaderSystem, TypedValue } from '@pkyx/domain';
import { useLocale } from '../../lib/use-locale';
import { BooleanValueView } from './boolean-value-view';
import { formatDateValue } from './date-value-text';
import { ImageValueView } from './image-value-view';
import { LinkValueView } from './link-value-view';
import { NumberValueView } from './number-value-view';
import { RatingValueView } from './rating-value-view';

import classes from './value.module.css';

interface AttributeValueViewProps {
  attribute: TypedValue;
  /** in which units numbers are shown; as typed when left out */
  units?: ReaderSystem;
}

/** One value as readers see it, whatever its kind. */
export function AttributeValueView({ attribute, units = 'as-typed' }: AttributeValueViewProps) {
  const { locale } = useLocale();
  switch (attribute.kind) {
    case 'text':
      return (
        <span className={classes.text} dir="auto">
          {attribute.value.text}
        </span>
      );
    case 'number':
      return <NumberValueView value={attribute.value} units={units} />;
    case 'boolean':
      return <BooleanValueView value={attribute.value} />;
    case 'rating':
      return <RatingValueView value={attribute.value} />;
    case 'date':
      return <time dateTime={attribute.value.date}>{formatDateValue(attribute.value, locale)}</time>;
    case 'image':
      return <ImageValueView value={attribute.value} />;
    case 'link':
      return <LinkValueView value={attribute.value} />;
  }
}
