import type { ReaderSystem } from '@pkyx/domain';
import { useTranslation } from 'react-i18next';
import type { Comparison } from '../../../../lib/api-types';
import { localized } from '../../../../lib/localized';
import { useLocale } from '../../../../lib/use-locale';
import { useChosenAxes } from '../hooks/use-chosen-axes';
import { FEWEST_AXES } from '../rules/radar';
import { valueText } from '../rules/value-text';
import classes from '../charts.module.css';
import { AxisPicker } from './axis-picker';
import { ChartFigure } from './chart-figure';
import { Legend } from './legend';
import { type PlottedAxis, RadarPlot } from './radar-plot';
import { RadarTable } from './radar-table';

const NO_BREAK = '\u00a0';

interface RadarViewProps {
  comparison: Comparison;
  /** the sides, in order */
  names: string[];
  units: ReaderSystem;
}

/** A polygon a side over the rows that the reader chose. */
export function RadarView({ comparison, names, units }: RadarViewProps) {
  const { t } = useTranslation('charts');
  const { locale } = useLocale();
  const choice = useChosenAxes(comparison.groups);
  if (choice.all.length < FEWEST_AXES)
    return <p className={classes.empty}>{t('radar.tooFew', { count: FEWEST_AXES })}</p>;

  const { chosen } = choice;
  const axes = chosen.map(({ row, shares, scale }): PlottedAxis => {
    const marks = (row.direction === 'lower' ? `${NO_BREAK}↓` : '') + (scale === 'span' ? `${NO_BREAK}*` : '');
    return {
      key: row.key,
      label: localized(row.names, locale) + marks,
      shares,
      values: row.cells.map((cell) => valueText(cell, units, locale)),
    };
  });
  const title = t('radar.title', { names: names.join(t('joiner')) });
  const leads = names.map((name, index) =>
    t('radar.leads', { name, count: chosen.filter(({ shares }) => shares[index] === 1).length }),
  );
  const notes = [
    t('radar.howScaled'),
    ...(chosen.some(({ row }) => row.direction === 'lower') ? [t('radar.lowerTurned')] : []),
    ...(chosen.some(({ scale }) => scale === 'span') ? [t('radar.spanned')] : []),
    ...(chosen.some(({ shares }) => shares.includes(null)) ? [t('radar.gaps')] : []),
  ];

  return (
    <>
      <AxisPicker {...choice} />
      <ChartFigure
        title={title}
        summary={[t('radar.summary', { count: axes.length }), ...leads].join(t('sentenceJoiner'))}
        notes={notes}
        plot={<RadarPlot axes={axes} names={names} />}
        legend={<Legend names={names} lines />}
        table={<RadarTable title={title} axes={axes} names={names} />}
      />
    </>
  );
}
