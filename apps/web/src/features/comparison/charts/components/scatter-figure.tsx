import { Skeleton } from '@mantine/core';
import type { ReaderSystem } from '@pkyx/domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureMessage } from '../../../../components/failure-message';
import type { Comparison } from '../../../../lib/api-types';
import { entryName } from '../../../../lib/entry-name';
import { formatCount } from '../../../../lib/format';
import { localized } from '../../../../lib/localized';
import { useLocale } from '../../../../lib/use-locale';
import { useSearchChoice } from '../../../../lib/use-search-choice';
import { useTypeTable } from '../../api/type-table';
import { axisTitle, type MeasuredRow, scalesFor } from '../rules/axis';
import { placeable, type ScatterPoint, scatterPoints } from '../rules/scatter';
import { valueText } from '../rules/value-text';
import classes from '../charts.module.css';
import { ScaleSelect } from './axis-select';
import { ChartFigure } from './chart-figure';
import { Legend } from './legend';
import { ScatterPlot } from './scatter-plot';
import { ScatterTable } from './scatter-table';

interface ScatterFigureProps {
  comparison: Comparison;
  /** the sides, in order */
  names: string[];
  units: ReaderSystem;
  axes: [MeasuredRow, MeasuredRow];
}

export function ScatterFigure({ comparison, names, units, axes: [x, y] }: ScatterFigureProps) {
  const { t } = useTranslation('charts');
  const { locale } = useLocale();
  const type = comparison.entries[0]?.type;
  const { data, error, refetch } = useTypeTable(type?.slug ?? '', [x.row.key, y.row.key]);
  const points = useMemo(
    () => scatterPoints([x, y], comparison.entries, data?.items ?? []),
    [x, y, comparison.entries, data],
  );
  const scales = { x: scalesFor(points.map((point) => point.x)), y: scalesFor(points.map((point) => point.y)) };
  const [xScale, chooseXScale] = useSearchChoice('xScale', scales.x);
  const [yScale, chooseYScale] = useSearchChoice('yScale', scales.y);
  if (error) return <FailureMessage error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton className={classes.scatter} />;

  const placed = placeable(points, { x: xScale, y: yScale });
  if (placed.length === 0) return <p className={classes.empty}>{t('scatter.nothing')}</p>;
  const titles: [string, string] = [axisTitle(x, locale), axisTitle(y, locale)];
  const title = t('scatter.title', {
    x: localized(x.row.names, locale),
    y: localized(y.row.names, locale),
    names: names.join(t('joiner')),
  });
  const nameOf = ({ entry }: ScatterPoint) => entryName(entry, locale);
  const valuesOf = ({ cells }: ScatterPoint): [string, string] => [
    valueText(cells[0], units, locale) ?? '',
    valueText(cells[1], units, locale) ?? '',
  ];
  const said = placed
    .filter(({ side }) => side !== null)
    .map((point) => {
      const [across, up] = valuesOf(point);
      return t('scatter.at', { name: nameOf(point), x: across, y: up });
    });
  const unplaced = points.length - placed.length;
  const notes = [
    t('scatter.crowd', {
      count: placed.length,
      shown: formatCount(placed.length, locale),
      type: type ? localized(type.names, locale) : '',
    }),
    ...(data.total > data.items.length
      ? [t('scatter.cut', { shown: formatCount(data.items.length, locale), all: formatCount(data.total, locale) })]
      : []),
    ...(unplaced > 0 ? [t('scatter.unplaced', { count: unplaced })] : []),
    ...(xScale === 'log' || yScale === 'log' ? [t('scatter.logScale')] : []),
  ];

  return (
    <ChartFigure
      title={title}
      summary={[title, ...notes, ...said].join(t('sentenceJoiner'))}
      notes={notes}
      plot={
        <ScatterPlot
          points={placed}
          x={{ title: titles[0], scale: xScale }}
          y={{ title: titles[1], scale: yScale }}
          nameOf={nameOf}
          valuesOf={valuesOf}
        />
      }
      controls={
        <>
          <ScaleSelect axis={t('scatter.x')} scales={scales.x} value={xScale} onChange={chooseXScale} />
          <ScaleSelect axis={t('scatter.y')} scales={scales.y} value={yScale} onChange={chooseYScale} />
        </>
      }
      legend={<Legend names={names} />}
      table={<ScatterTable title={title} axes={titles} points={points} nameOf={nameOf} valuesOf={valuesOf} />}
    />
  );
}
