import { type Ref, type RefObject, useImperativeHandle } from 'react';

interface ElementTargetProps {
  element: RefObject<HTMLElement | null>;
  ref?: Ref<HTMLElement | null>;
}

/** As the target of a menu or popover of the kit: an element that is on the page already. */
export function ElementTarget({ element, ref }: ElementTargetProps) {
  useImperativeHandle<HTMLElement | null, HTMLElement | null>(ref, () => element.current, [element]);
  return null;
}
