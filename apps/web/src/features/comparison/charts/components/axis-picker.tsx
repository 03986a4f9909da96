import '@mantine/core/styles/Chip.css';
import { Chip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { localized } from '../../../../lib/localized';
import { useLocale } from '../../../../lib/use-locale';
import type { AxisChoice } from '../hooks/use-chosen-axes';
import { FEWEST_AXES, MOST_AXES } from '../rules/radar';
import classes from '../charts.module.css';

/** Which rows become axes: no fewer than make a shape, no more than can be told apart. */
export function AxisPicker({ all, chosen, choose }: AxisChoice) {
  const { t } = useTranslation('charts');
  const { locale } = useLocale();
  const keys = chosen.map(({ row }) => row.key);
  return (
    <details className={classes.picker}>
      <summary>{t('radar.choose', { chosen: keys.length, all: all.length })}</summary>
      <fieldset>
        <legend>{t('radar.limits', { fewest: FEWEST_AXES, most: MOST_AXES })}</legend>
        {all.map(({ row: { key, names } }) => {
          const checked = keys.includes(key);
          return (
            <Chip
              key={key}
              size="sm"
              variant="light"
              checked={checked}
              disabled={checked ? keys.length <= FEWEST_AXES : keys.length >= MOST_AXES}
              onChange={() => choose(checked ? keys.filter((other) => other !== key) : [...keys, key])}
            >
              {localized(names, locale)}
            </Chip>
          );
        })}
      </fieldset>
    </details>
  );
}
