import { TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../lib/use-locale';
import { faultAt } from '../rules/faults';
import { chooseDimension, chooseUnit, typeNumber } from '../rules/number-draft';
import { dimensionChoices, unitChoices } from '../rules/unit-choices';
import type { DraftOf } from '../rules/value-draft';
import { ChoiceField } from './choice-field';
import type { FieldProps } from './field-props';
import classes from './fields.module.css';
import { NumberReading } from './number-reading';

const DIMENSION = ['dimension', 'value/dimension'];

interface NumberFieldProps extends FieldProps<DraftOf<'number'>> {
  /** the dimension that the attribute has; null where it has none yet */
  dimension: string | null;
}

/** A number with its unit. "6.1 英寸" can be pasted whole: the unit fields follow. Below stands how it is read. */
export function NumberField({ label, draft, onChange, faults, dimension }: NumberFieldProps) {
  const { t } = useTranslation('editor');
  const { locale } = useLocale();
  const fault = faultAt(faults, 'value', 'value/number', ...(dimension === null ? [] : DIMENSION));
  const dimensions = useMemo(() => dimensionChoices(locale), [locale]);
  const units = useMemo(() => unitChoices(draft.dimension, locale), [draft.dimension, locale]);

  return (
    <div className={classes.number} role="group" aria-label={label}>
      <TextInput
        className={dimension === null ? classes.whole : undefined}
        label={label}
        placeholder={t('number.example')}
        autoComplete="off"
        value={draft.number}
        onChange={(event) => onChange(typeNumber(draft, event.target.value, dimension))}
        error={fault}
      />
      {dimension === null && (
        <ChoiceField
          label={t('number.dimension')}
          choices={dimensions}
          value={draft.dimension}
          onChange={(chosen) => onChange(chooseDimension(draft, chosen))}
          error={faultAt(faults, ...DIMENSION)}
        />
      )}
      <ChoiceField
        label={t('number.unit')}
        choices={units}
        value={draft.unit}
        disabled={units.length === 0}
        onChange={(chosen) => onChange(chooseUnit(draft, chosen))}
        error={faultAt(faults, 'unit', 'value/unit')}
      />
      {!fault && <NumberReading draft={draft} />}
    </div>
  );
}
