import { differenceFrom, type ReaderSystem } from '@pkyx/domain';
import { useTranslation } from 'react-i18next';
import { type Attribute, typedValue } from '../../../lib/api-types';
import { useLocale } from '../../../lib/use-locale';
import { shownDifference } from '../rules/shown-difference';
import { formatNumber } from '../rules/format-number';
import classes from './rows.module.css';

interface DifferenceNoteProps {
  value: Attribute;
  baseline: { value: Attribute; name: string };
  units: ReaderSystem;
}

/** How far a value is from that of the baseline; nothing where the two cannot be held against each other. */
export function DifferenceNote({ value, baseline, units }: DifferenceNoteProps) {
  const { t } = useTranslation('comparison');
  const { locale } = useLocale();
  const difference = differenceFrom(typedValue(baseline.value), typedValue(value), { locale, system: units });
  if (!difference) return null;

  const shown = shownDifference(difference);
  return (
    <span className={classes.difference} title={t('differenceFrom', { name: baseline.name, difference: exactly() })}>
      {text()}
    </span>
  );

  function text(): string {
    switch (shown.form) {
      case 'same':
        return t('sameAsBaseline');
      case 'percent':
        return formatNumber(shown.percent, locale, { style: 'percent', signDisplay: 'always' });
      case 'times':
        return t('times', { times: formatNumber(shown.times, locale) });
      case 'amount':
        return exactly();
    }
  }

  function exactly(): string {
    if (!difference || shown.form === 'same') return t('sameAsBaseline');
    if (difference.kind !== 'number') {
      const number = formatNumber(difference.difference, locale, { signDisplay: 'always', maximumFractionDigits: 1 });
      return t(`differences.${difference.kind === 'date' ? difference.unit : 'star'}`, { number });
    }
    const { number, unit } = difference.amount;
    return unit === '%' ? t('differences.point', { number }) : `${number} ${unit}`.trim();
  }
}
