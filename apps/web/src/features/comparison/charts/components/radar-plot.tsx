import { RadarChart } from '@mantine/charts';
import { useMediaQuery } from '@mantine/hooks';
import type { Key } from 'react';
import { sideStyle } from '../rules/side-style';
import { wrappedLabel } from '../rules/wrapped-label';
import classes from '../charts.module.css';
import { Marker } from './marker';

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
      radarChartProps={{ outerRadius: narrow ? '56%' : '74%' }}
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
        tick: ({ x, y, textAnchor, payload }) => (
          <AxisLabel
            x={x}
            y={y}
            textAnchor={textAnchor}
            label={axisOf(payload.value)?.label ?? ''}
            ems={narrow ? 5 : 11}
          />
        ),
      }}
      polarRadiusAxisProps={{ domain: [0, 1] }}
      withPolarRadiusAxis={false}
    />
  );
}

interface AxisLabelProps {
  x: string | number;
  y: string | number;
  textAnchor?: string;
  label: string;
  ems: number;
}

/** The name of an axis, on as many lines as it needs. */
function AxisLabel({ x, y, textAnchor, label, ems }: AxisLabelProps) {
  const lines = wrappedLabel(label, ems, 3);
  return (
    <text
      x={x}
      y={y}
      textAnchor={textAnchor === 'start' || textAnchor === 'end' ? textAnchor : 'middle'}
      className={classes.axisLabel}
    >
      {lines.map((line, index) => (
        <tspan key={index} x={x} dy={index === 0 ? `${0.35 - (lines.length - 1) * 0.6}em` : '1.2em'}>
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
