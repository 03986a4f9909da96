import { findDimension } from '@pkyx/domain';
import { useTranslation } from 'react-i18next';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import { NumberValueView } from '../../value/number-value-view';
import { readingOf } from '../rules/reading';
import type { DraftOf } from '../rules/value-draft';
import classes from './fields.module.css';

/** How a number is read while it is typed: the value with its unit and dimension, or why it is none yet. */
export function NumberReading({ draft }: { draft: DraftOf<'number'> }) {
  const { t } = useTranslation('editor');
  const { locale } = useLocale();
  const { typed, fault } = readingOf(draft, locale);
  const value = typed?.kind === 'number' ? typed.value : null;
  const dimension = value && findDimension(value.dimension);
  return (
    <p className={classes.reading} aria-live="polite">
      {value && (
        <>
          {t('number.readAs')} <NumberValueView value={value} units="as-typed" />
          {dimension && ` · ${localized(dimension.names, locale)}`}
        </>
      )}
      {fault ?? (value ? null : t('number.help'))}
    </p>
  );
}
