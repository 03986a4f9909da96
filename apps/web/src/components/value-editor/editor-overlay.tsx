import { FocusTrap, Modal, Portal } from '@mantine/core';
import { useMediaQuery, useWindowEvent } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import classes from './editor-overlay.module.css';

const PHONE = '(max-width: 48em)';
const WIDTH = 380;
const MARGIN = 16;

interface EditorOverlayProps {
  /** what is edited, and where */
  label: string;
  anchor: HTMLElement;
  /** the editor, which says itself when it is left */
  children: ReactNode;
}

/** An editor laid over what it edits, wherever that stands, so that nothing moves; a dialog on a phone. */
export function EditorOverlay({ label, anchor, children }: EditorOverlayProps) {
  const phone = useMediaQuery(PHONE, false, { getInitialValueInEffect: false });
  const [place, setPlace] = useState(() => placeOver(anchor));
  useWindowEvent('resize', () => setPlace(placeOver(anchor)));

  if (phone) {
    return (
      <Modal.Root opened onClose={stay} closeOnEscape={false} closeOnClickOutside={false} returnFocus={false}>
        <Modal.Overlay />
        <Modal.Content aria-label={label}>
          <p className={classes.title} aria-hidden>
            {label}
          </p>
          {children}
        </Modal.Content>
      </Modal.Root>
    );
  }
  return (
    <Portal>
      <FocusTrap>
        <div className={classes.overlay} role="dialog" aria-label={label} style={place}>
          {children}
        </div>
      </FocusTrap>
    </Portal>
  );
}

/** The editor asks about what is unsaved before it is left. */
const stay = () => undefined;

/** From the same corner, on the page rather than in the window: it goes along when the page is scrolled. */
function placeOver(anchor: HTMLElement) {
  const { left, top, width: covered } = anchor.getBoundingClientRect();
  const room = document.documentElement.clientWidth;
  const width = Math.min(Math.max(covered, WIDTH), room - 2 * MARGIN);
  return {
    width,
    left: Math.max(MARGIN, Math.min(left, room - MARGIN - width)) + window.scrollX,
    top: top + window.scrollY,
  };
}
