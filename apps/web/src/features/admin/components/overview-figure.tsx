import { IconAlertTriangle } from '@tabler/icons-react';
import classes from './overview.module.css';

interface FigureProps {
  label: string;
  value: string;
  note?: string;
  /** it wants to be looked after */
  alarming?: boolean;
}

/** One thing that the overview tells, in large. */
export function Figure({ label, value, note, alarming = false }: FigureProps) {
  return (
    <div className={classes.figure} data-alarming={alarming || undefined}>
      <dt>{label}</dt>
      <dd>
        {alarming && <IconAlertTriangle size={18} aria-hidden />}
        {value}
      </dd>
      {note && <dd className={classes.note}>{note}</dd>}
    </div>
  );
}
