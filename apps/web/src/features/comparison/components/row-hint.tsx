import { Tooltip } from '@mantine/core';
import { useMounted, useWindowEvent } from '@mantine/hooks';
import type { ReactNode, RefObject } from 'react';

interface RowHintProps {
  /** what it stands at */
  button: RefObject<HTMLElement | null>;
  onDismiss: () => void;
  children: ReactNode;
}

/** A few words at a button, for as long as it is there or until Escape is pressed. */
export function RowHint({ button, onDismiss, children }: RowHintProps) {
  // Where it belongs is known only once it is there.
  const placed = useMounted();
  useWindowEvent('keydown', ({ key }) => {
    if (key === 'Escape') onDismiss();
  });
  return <Tooltip multiline maw={280} position="bottom-start" opened={placed} target={button} label={children} />;
}
