import type { NumberValue, ReaderSystem } from '@pkyx/domain';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../lib/use-locale';
import { numberParts } from './number-parts';
import classes from './value.module.css';

/** A number with its unit. Whoever asks for another system of units still finds what was typed, as the tooltip. */
export function NumberValueView({ value, units }: { value: NumberValue; units: ReaderSystem }) {
  const { t } = useTranslation('value');
  const { locale } = useLocale();
  const { whole, decimals, word, unit, approximate } = numberParts(value, units, locale);
  const typed = `${value.number} ${value.unit}`.trim();
  return (
    <span className={classes.number} title={approximate || word ? t('typedAs', { value: typed }) : undefined}>
      <span className={classes.digits}>
        <span className={classes.whole}>
          {approximate && <span className={classes.approximate}>≈</span>}
          {whole}
        </span>
        {decimals}
      </span>
      {word && ` ${word}`}
      {unit && ' '}
      {unit && <span className={classes.unit}>{unit}</span>}
    </span>
  );
}
