import type { ReactNode } from 'react';
import classes from '../charts.module.css';

/** The table beside a chart, in a box that scrolls by itself, by keyboard too. */
export function TableBox({ title, children }: { title: string; children: ReactNode }) {
  return (
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
    <div className={classes.tableBox} role="region" aria-label={title} tabIndex={0}>
      <table className={classes.table}>
        <caption>{title}</caption>
        {children}
      </table>
    </div>
  );
}
