import { type FocusEvent, type PointerEvent, useState } from 'react';

/** Whether a hint is wanted: while the mouse is over an element, or the keyboard has brought the focus into it. */
export function useHint() {
  const [hinted, setHinted] = useState(false);
  const dismiss = () => setHinted(false);
  return {
    hinted,
    dismiss,
    hintProps: {
      onPointerEnter: (event: PointerEvent) => setHinted(event.pointerType !== 'touch'),
      onPointerLeave: dismiss,
      onFocus: (event: FocusEvent) => setHinted(event.target.matches(':focus-visible')),
      onBlur: dismiss,
    },
  };
}
