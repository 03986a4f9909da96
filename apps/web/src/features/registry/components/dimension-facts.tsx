import { findDimension } from '@pkyx/domain';
import { useTranslation } from 'react-i18next';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import { Fact } from './fact';
import classes from './registry.module.css';

/** What a number measures, and the units in which it may be written. */
export function DimensionFacts({ dimension: key }: { dimension: string }) {
  const { t } = useTranslation('registry');
  const { locale } = useLocale();
  const dimension = findDimension(key);
  if (!dimension) return <Fact label={t('dimension')}>{key}</Fact>;

  return (
    <>
      <Fact label={t('dimension')}>{localized(dimension.names, locale)}</Fact>
      <Fact label={t('units')}>
        <span className={classes.units}>
          {dimension.units
            .filter(({ symbol }) => symbol !== '')
            .map((unit) => (
              <span key={unit.symbol} title={localized(unit.names, locale)}>
                {unit.symbol}
              </span>
            ))}
        </span>
      </Fact>
    </>
  );
}
