import { ScatterChart } from '@mantine/charts';
import { useMediaQuery } from '@mantine/hooks';
import { useLocale } from '../../../../lib/use-locale';
import { type AxisScale, placeOn, ticksFor, tickText } from '../rules/axis';
import { pointNames } from '../rules/point-names';
import type { ScatterPoint } from '../rules/scatter';
import classes from '../charts.module.css';
import { EntryPoint } from './entry-point';
import { PointTip } from './point-tip';

/** About how large the field of points is, in px. */
const FIELD = { wide: { width: 900, height: 380 }, narrow: { width: 230, height: 300 } };

interface PlotAxis {
  title: string;
  scale: AxisScale;
}

interface ScatterPlotProps {
  points: ScatterPoint[];
  x: PlotAxis;
  y: PlotAxis;
  nameOf: (point: ScatterPoint) => string;
  valuesOf: (point: ScatterPoint) => [string, string];
}

/** Entries as points between two axes; the compared ones larger, marked and named. */
export function ScatterPlot({ points, x, y, nameOf, valuesOf }: ScatterPlotProps) {
  const { locale } = useLocale();
  const narrow = useMediaQuery('(max-width: 48em)');
  const across = points.map((point) => point.x);
  const up = points.map((point) => point.y);
  const ticks = { x: ticksFor(across, x.scale), y: ticksFor(up, y.scale) };
  const sides = points.filter(({ side }) => side !== null);
  const named = sides.map((point) => ({
    x: placeOn(ticks.x, x.scale, point.x),
    y: placeOn(ticks.y, y.scale, point.y),
    name: nameOf(point),
  }));
  const names = pointNames(named, narrow ? FIELD.narrow : FIELD.wide);
  // The last drawn is on top: the crowd comes first.
  const data = points.map((point, index) => ({ x: point.x, y: point.y, index })).reverse();

  return (
    <ScatterChart
      className={classes.scatter}
      data={[{ name: 'entries', color: 'var(--pk-chart-crowd)', data }]}
      dataKey={{ x: 'x', y: 'y' }}
      accessibilityLayer={false}
      gridAxis="xy"
      tickLine="none"
      strokeDasharray="2 4"
      textColor="var(--mantine-color-dimmed)"
      classNames={{ axisLabel: classes.axisTitle }}
      xAxisLabel={x.title}
      yAxisLabel={y.title}
      xAxisProps={axisProps(ticks.x, x.scale)}
      yAxisProps={axisProps(ticks.y, y.scale)}
      valueFormatter={(number) => tickText(number, locale)}
      tooltipProps={{
        position: undefined,
        content: ({ payload }) => {
          const point = pointOf(points, payload[0]?.payload);
          return point ? <PointTip name={nameOf(point)} axes={[x.title, y.title]} values={valuesOf(point)} /> : null;
        },
      }}
      scatterProps={{
        shape: ({ cx, cy, payload }: { cx?: number; cy?: number; payload?: unknown }) => {
          const point = pointOf(points, payload);
          if (!point || cx === undefined || cy === undefined) return <g />;
          return <EntryPoint point={point} name={names[sides.indexOf(point)]} x={cx} y={cy} />;
        },
      }}
    />
  );
}

function axisProps(ticks: number[], scale: AxisScale) {
  return { ticks, domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1], scale, type: 'number' as const, allowDataOverflow: true };
}

function pointOf(points: ScatterPoint[], payload: unknown): ScatterPoint | undefined {
  const { index } = (payload ?? {}) as { index?: number };
  return index === undefined ? undefined : points[index];
}
