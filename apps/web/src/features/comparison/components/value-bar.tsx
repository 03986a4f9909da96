import type { CSSProperties } from 'react';
import type { Bar } from '../rules/bars';
import classes from './value-bar.module.css';

interface ValueBarProps {
  bar: Bar;
  best: boolean;
}

/** A number as a length under it. Only for the eye: the number says the same. */
export function ValueBar({ bar: { start, end, zero }, best }: ValueBarProps) {
  const style = { '--start': start, '--length': end - start, '--zero': zero } as CSSProperties;
  return (
    <span
      aria-hidden
      className={classes.track}
      style={style}
      data-best={best || undefined}
      data-signed={zero > 0 || undefined}
    />
  );
}
