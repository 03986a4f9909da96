import { Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './section.module.css';

interface SectionProps {
  title: string;
  lead?: string;
  /** what stands at the end of the heading's line */
  action?: ReactNode;
  children: ReactNode;
}

/** A part of a page under its heading. */
export function Section({ title, lead, action, children }: SectionProps) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.headingLine}>
        <Title order={2} size="h2" id={id}>
          {title}
        </Title>
        {action}
      </div>
      {lead && <p className={classes.lead}>{lead}</p>}
      {children}
    </section>
  );
}
