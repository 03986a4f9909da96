import { RadarChart } from '@mantine/charts';
import { useMediaQuery } from '@mantine/hooks';
import type { Key } from 'react';
import { sideStyle } from '../rules/side-style';
import { wrappedLabel } from '../rules/wrapped-label';
import classes from '../charts.module.css';
import { Marker } from './marker';

/** Circles of the grid, as shares of the best. */
const RINGS = [0.25, 0.5, 0.75, 1];
/** Of the names of axes, in ems. */
const LINE_HEIGHT = 1.2;

export interface PlottedAxis {
  /** tells axes of the same name apart */
  key: string;
  label: string;
  /** one a side, from 0 at the centre to 1 at the rim */
  shares: (number | null)[];
  /** what each side says, for whoever points at the axis */
  values: (string | null)[];
}

interface RadarPlotProps {
  axes: PlottedAxis[];
  /** the sides, in order */
  names: string[];
}

/** A polygon a side. Sides are keyed by their place, for names may hold what the chart takes for a path. */
export function RadarPlot({ axes, names }: RadarPlotProps) {
  const narrow = useMediaQuery('(max-width: 48em)');
  const data = axes.map(({ key, shares }) => ({
    key,
    ...Object.fromEntries(shares.map((share, index) => [String(index), share])),
  }));
  const axisOf = (key: unknown) => axes.find((axis) => axis.key === key);
  return (
    <RadarChart
      className={classes.radar}
      data={data}
      dataKey="key"
      series={names.map((_, index) => ({ name: String(index), color: sideStyle(index).color, opacity: 0.08 }))}
      accessibilityLayer={false}
      withDots
      withTooltip
      tooltipProps={{
        content: ({ label }) => {
          const axis = axisOf(label);
          return axis ? <AxisTip axis={axis} names={names} /> : null;
        },
      }}
      radarChartProps={{ outerRadius: narrow ? '46%' : '78%' }}
      radarProps={({ name }) => {
        const style = sideStyle(Number(name));
        return {
          strokeWidth: 2,
          strokeDasharray: style.dashes,
          activeDot: false,
          dot: ({ cx, cy, key, value }: { cx?: number; cy?: number; key?: Key | null; value?: unknown }) =>
            typeof value === 'number' ? <Marker key={key} style={style} radius={3.5} x={cx} y={cy} /> : <g key={key} />,
        };
      }}
      polarAngleAxisProps={{
        tickSize: narrow ? 8 : 12,
        tick: ({ x, y, textAnchor, payload }) => {
          const place = axes.findIndex(({ key }) => key === payload.value);
          return (
            <AxisLabel
              x={x}
              y={y}
              textAnchor={textAnchor}
              lines={wrappedLabel(axes[place]?.label ?? '', narrow ? 6 : 11, 3)}
              up={Math.cos((2 * Math.PI * place) / axes.length)}
            />
          );
        },
      }}
      withPolarRadiusAxis
      polarRadiusAxisProps={{ domain: [0, 1], ticks: RINGS, tick: false, axisLine: false }}
    />
  );
}

interface AxisLabelProps {
  x: string | number;
  y: string | number;
  textAnchor?: string;
  lines: string[];
  /** how far up the axis points: 1 straight up, −1 straight down */
  up: number;
}

/** The name of an axis, on as many lines as it needs: above an axis that points up, below one that points down. */
function AxisLabel({ x, y, textAnchor, lines, up }: AxisLabelProps) {
  const first = 0.35 - ((1 + up) / 2) * (lines.length - 1) * LINE_HEIGHT;
  return (
    <text x={x} y={y} textAnchor={textAnchor as 'start' | 'middle' | 'end'} className={classes.axisLabel}>
      {lines.map((line, index) => (
        <tspan key={index} x={x} dy={`${index === 0 ? first : LINE_HEIGHT}em`}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function AxisTip({ axis, names }: { axis: PlottedAxis; names: string[] }) {
  return (
    <div className={classes.tip}>
      <strong>{axis.label}</strong>
      {names.map((name, index) => (
        <span key={name}>
          {name} <span className={classes.tipValue}>{axis.values[index] ?? '?'}</span>
        </span>
      ))}
    </div>
  );
}
