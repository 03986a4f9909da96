import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSiteName } from '../lib/site-query';
import classes from './state-message.module.css';

interface StateMessageProps {
  icon: ReactNode;
  title: string;
  text?: string;
  /** what the reader can do about it */
  action?: ReactNode;
  /** 1 where the message is all that the page has */
  order?: 1 | 2;
  role?: 'alert' | 'status';
}

/** What stands where content would: nothing there, an error, no network. */
export function StateMessage({ icon, title, text, action, order = 2, role }: StateMessageProps) {
  const site = useSiteName();
  return (
    <div className={classes.message} role={role}>
      {order === 1 && <title>{`${title} · ${site}`}</title>}
      <div className={classes.icon} aria-hidden>
        {icon}
      </div>
      <Title order={order} size="h2">
        {title}
      </Title>
      {text && <Text c="dimmed">{text}</Text>}
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}
