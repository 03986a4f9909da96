import classes from '../charts.module.css';

interface PointTipProps {
  name: string;
  axes: [string, string];
  values: [string, string];
}

/** What a point says to whoever points at it. */
export function PointTip({ name, axes, values }: PointTipProps) {
  return (
    <div className={classes.tip}>
      <strong>{name}</strong>
      {axes.map((title, index) => (
        <span key={title}>
          {title} <span className={classes.tipValue}>{values[index]}</span>
        </span>
      ))}
    </div>
  );
}
