import { sideStyle } from '../rules/side-style';
import classes from '../charts.module.css';
import { Marker } from './marker';

interface LegendProps {
  /** the sides, in order */
  names: string[];
  /** whether sides are drawn as lines */
  lines?: boolean;
}

/** Which side has which mark. */
export function Legend({ names, lines = false }: LegendProps) {
  return (
    <ul className={classes.legend}>
      {names.map((name, index) => {
        const style = sideStyle(index);
        return (
          <li key={name} data-legend={name}>
            <svg width={32} height={14} viewBox="0 0 32 14" aria-hidden>
              {lines && <path d="M0 7H32" stroke={style.color} strokeWidth={2} strokeDasharray={style.dashes} />}
              <Marker style={style} radius={4.5} x={16} y={7} />
            </svg>
            {name}
          </li>
        );
      })}
    </ul>
  );
}
