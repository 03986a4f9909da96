import { ScatterChart } from '@mantine/charts';
import { useLocale } from '../../../../lib/use-locale';
import { type AxisScale, placeOn, ticksFor, tickText } from '../rules/axis';
import { labelShifts } from '../rules/label-shifts';
import type { ScatterPoint } from '../rules/scatter';
import { sideStyle } from '../rules/side-style';
import classes from '../charts.module.css';
import { Marker } from './marker';
import { PointTip } from './point-tip';

/** About how much of the height of the plot a name takes. */
const NAME_HEIGHT = 0.05;
const PLOT_HEIGHT = 380;

export interface PlotAxis {
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
  const ticks = {
    x: ticksFor(
      points.map((point) => point.x),
      x.scale,
    ),
    y: ticksFor(
      points.map((point) => point.y),
      y.scale,
    ),
  };
  const sides = points.filter(({ side }) => side !== null);
  const places = sides.map((point) => ({
    x: placeOn(ticks.x, x.scale, point.x),
    y: placeOn(ticks.y, y.scale, point.y),
  }));
  const shifts = labelShifts(places, NAME_HEIGHT);
  // The last drawn is on top: the crowd comes first.
  const data = points.map((point, index) => ({ x: point.x, y: point.y, index })).reverse();
  const axis = (values: number[], scale: AxisScale) => ({
    ticks: values,
    domain: [values[0] ?? 0, values.at(-1) ?? 1],
    scale,
    type: 'number' as const,
    allowDataOverflow: true,
  });

  return (
    <ScatterChart
      className={classes.scatter}
      data={[{ name: 'entries', color: 'var(--pk-chart-crowd)', data }]}
      dataKey={{ x: 'x', y: 'y' }}
      accessibilityLayer={false}
      gridAxis="xy"
      tickLine="none"
      strokeDasharray="2 4"
      xAxisLabel={x.title}
      yAxisLabel={y.title}
      xAxisProps={axis(ticks.x, x.scale)}
      yAxisProps={axis(ticks.y, y.scale)}
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
          if (point.side === null) return <circle className={classes.crowd} cx={cx} cy={cy} r={4} />;
          const order = sides.indexOf(point);
          const leftwards = (places[order]?.x ?? 0) > 0.6;
          return (
            <g>
              <Marker style={sideStyle(point.side)} radius={6} x={cx} y={cy} />
              <text
                className={classes.pointName}
                x={cx + (leftwards ? -12 : 12)}
                y={cy + 4 - (shifts[order] ?? 0) * PLOT_HEIGHT}
                textAnchor={leftwards ? 'end' : 'start'}
              >
                {nameOf(point)}
              </text>
            </g>
          );
        },
      }}
    />
  );
}

function pointOf(points: ScatterPoint[], payload: unknown): ScatterPoint | undefined {
  const { index } = (payload ?? {}) as { index?: number };
  return index === undefined ? undefined : points[index];
}
