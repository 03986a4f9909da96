import { type KeyboardEvent, useRef, useState } from 'react';

/** A button that opens a menu or a card at itself, and has the focus again when that closes. `fetchAhead` fetches what it opens. */
export function useOpener(opens: 'menu' | 'dialog', fetchAhead: () => void) {
  const [opened, setOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setOpened(false);
    if (opens !== 'menu' || event.key !== 'ArrowDown') return;
    event.preventDefault();
    setOpened(true);
  };

  return {
    opened,
    button,
    close: () => {
      setOpened(false);
      button.current?.focus({ preventScroll: true });
    },
    buttonProps: {
      ref: button,
      'aria-haspopup': opens,
      'aria-expanded': opened,
      onClick: () => setOpened(!opened),
      onPointerEnter: fetchAhead,
      onFocus: fetchAhead,
      onKeyDown,
    },
  };
}
