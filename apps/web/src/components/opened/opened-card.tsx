import { FocusTrap, Popover } from '@mantine/core';
import type { ReactNode, RefObject } from 'react';
import { ElementTarget } from './element-target';

interface OpenedCardProps {
  /** what opened it */
  button: RefObject<HTMLElement | null>;
  label: string;
  /** in px; as wide as what it holds when left out */
  width?: number;
  onClose: () => void;
  children: ReactNode;
}

/** A card at the button that opened it. Fetch it later: it brings along what places and traps the focus. */
export function OpenedCard({ button, label, width, onClose, children }: OpenedCardProps) {
  return (
    <Popover opened onChange={onClose} width={width} position="bottom" trapFocus withArrow withRoles={false}>
      <Popover.Target>
        <ElementTarget element={button} />
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={label} tabIndex={-1}>
        <FocusTrap.InitialFocus />
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}
