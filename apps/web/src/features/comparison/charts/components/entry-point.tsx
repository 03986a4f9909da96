import type { PointName } from '../rules/point-names';
import type { ScatterPoint } from '../rules/scatter';
import { sideStyle } from '../rules/side-style';
import classes from '../charts.module.css';
import { Marker } from './marker';

interface EntryPointProps {
  point: ScatterPoint;
  /** for the compared ones */
  name: PointName | undefined;
  x: number;
  y: number;
}

/** An entry in the field: a dot, or the mark of its side with its name. */
export function EntryPoint({ point: { side }, name, x, y }: EntryPointProps) {
  if (side === null || !name) return <circle className={classes.crowd} cx={x} cy={y} r={4} />;
  return (
    <g>
      <Marker style={sideStyle(side)} radius={6} x={x} y={y} />
      <text className={classes.pointName} x={x + name.dx} y={y + 4 - name.up} textAnchor={name.anchor}>
        {name.text}
      </text>
    </g>
  );
}
