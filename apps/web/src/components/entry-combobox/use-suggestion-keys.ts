import { type KeyboardEvent, useState } from 'react';

/** Arrows, Enter and Escape over a list of suggestions, as the ARIA combobox pattern has them. `active` is −1 when none is chosen. */
export function useSuggestionKeys<Item>(items: readonly Item[], onPick: (item: Item) => void) {
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);

  const show = () => {
    setOpen(true);
    setActive(-1);
  };
  const hide = () => setOpen(false);
  const pick = (item: Item) => {
    hide();
    onPick(item);
  };
  const move = (step: number) => {
    setOpen(true);
    // One place more than there are items: the text field itself, where nothing is chosen.
    const places = items.length + 1;
    setActive(((active + 1 + step + places) % places) - 1);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
      return;
    }
    if (!open || items.length === 0) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      hide();
    }
    const chosen = items[active];
    if (event.key === 'Enter' && chosen !== undefined) {
      event.preventDefault();
      pick(chosen);
    }
  };

  return { open, active, show, hide, pick, onKeyDown };
}
