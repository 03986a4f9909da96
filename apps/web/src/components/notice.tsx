import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './notice.module.css';

const ICONS = { info: IconInfoCircle, success: IconCircleCheck, danger: IconAlertTriangle };

interface NoticeProps {
  kind?: keyof typeof ICONS;
  children: ReactNode;
}

/** Something to know, beside what it is about; what went wrong is read out at once. */
export function Notice({ kind = 'info', children }: NoticeProps) {
  const Icon = ICONS[kind];
  return (
    <div className={classes.notice} data-kind={kind} role={kind === 'danger' ? 'alert' : 'status'}>
      <Icon size={20} className={classes.icon} aria-hidden />
      <div>{children}</div>
    </div>
  );
}
