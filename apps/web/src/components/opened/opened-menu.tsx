import { Menu } from '@mantine/core';
import type { ReactNode, RefObject } from 'react';
import { ElementTarget } from './element-target';

interface OpenedMenuProps {
  /** what opened it */
  button: RefObject<HTMLElement | null>;
  label: string;
  position: 'bottom-start' | 'bottom-end';
  /** in px */
  width: number;
  onClose: () => void;
  children: ReactNode;
}

/** A menu at the button that opened it. Fetch it later: it brings along what places and traps the focus. */
export function OpenedMenu({ button, label, position, width, onClose, children }: OpenedMenuProps) {
  return (
    <Menu opened onClose={onClose} position={position} width={width} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ElementTarget element={button} />
      </Menu.Target>
      <Menu.Dropdown aria-label={label} aria-labelledby={undefined}>
        {children}
      </Menu.Dropdown>
    </Menu>
  );
}
