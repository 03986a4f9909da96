import { SegmentedControl, TextInput } from '@mantine/core';
import { DATE_PRECISIONS } from '@pkyx/domain';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../lib/use-locale';
import { formatDateValue } from '../../value/date-value-text';
import { choosePrecision, DATE_EXAMPLES, tidyDate, typeDate } from '../rules/date-draft';
import { faultAt } from '../rules/faults';
import { readingOf } from '../rules/reading';
import type { DraftOf } from '../rules/value-draft';
import type { FieldProps } from './field-props';
import classes from './fields.module.css';

/** A date as exact as it is known. It is typed, in any of the usual ways; what is typed and how exact it is follow each other. */
export function DateField({ label, draft, onChange, faults }: FieldProps<DraftOf<'date'>>) {
  const { t } = useTranslation('editor');
  const { locale } = useLocale();
  const { typed, fault } = readingOf(draft, locale);
  const example = DATE_EXAMPLES[draft.precision];

  return (
    <div className={classes.stack}>
      <TextInput
        label={label}
        inputMode="numeric"
        placeholder={example}
        value={draft.date}
        onChange={(event) => onChange(typeDate(draft, event.target.value))}
        onBlur={() => onChange({ ...draft, date: tidyDate(draft.date) })}
        error={faultAt(faults, 'value', 'value/date', 'value/precision')}
        description={
          typed?.kind === 'date' ? formatDateValue(typed.value, locale) : (fault ?? t('date.example', { example }))
        }
        descriptionProps={{ 'aria-live': 'polite' }}
      />
      <SegmentedControl
        size="xs"
        aria-label={t('date.precision')}
        value={draft.precision}
        onChange={(precision) => onChange(choosePrecision(draft, precision))}
        data={DATE_PRECISIONS.map((precision) => ({ value: precision, label: t(`date.precisions.${precision}`) }))}
      />
    </div>
  );
}
