import { markerPath, type SideStyle } from '../rules/side-style';
import classes from '../charts.module.css';

interface MarkerProps {
  style: SideStyle;
  radius: number;
  x?: number;
  y?: number;
}

/** The mark of a side inside a drawing. */
export function Marker({ style, radius, x = 0, y = 0 }: MarkerProps) {
  return (
    <path
      className={classes.marker}
      d={markerPath(style.shape, radius)}
      transform={`translate(${x} ${y})`}
      fill={style.hollow ? 'var(--pk-chart-paper)' : style.color}
      stroke={style.color}
      strokeWidth={style.hollow ? 2 : 1}
    />
  );
}
