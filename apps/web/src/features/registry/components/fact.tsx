import type { ReactNode } from 'react';
import classes from './registry.module.css';

/** One line of a description list. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
