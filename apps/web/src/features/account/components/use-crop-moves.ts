import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef } from 'react';

interface CropMoves {
  /** by parts of the square's side */
  onMove: (right: number, down: number) => void;
  onZoom: (factor: number) => void;
}

const STEP = 0.04;
const ZOOM_STEP = 1.1;

const KEYS: Record<string, [right: number, down: number]> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** Moves and zooms by pointer, wheel and keys. Dragging moves the picture under the square, so the square goes the other way. */
export function useCropMoves(element: RefObject<HTMLElement | null>, { onMove, onZoom }: CropMoves) {
  const latestZoom = useRef(onZoom);
  useEffect(() => {
    latestZoom.current = onZoom;
  });
  useEffect(() => {
    const { current } = element;
    // React listens to the wheel without a way to keep the page from scrolling.
    const zoom = (event: WheelEvent) => {
      event.preventDefault();
      latestZoom.current(event.deltaY < 0 ? ZOOM_STEP : 1 / ZOOM_STEP);
    };
    current?.addEventListener('wheel', zoom, { passive: false });
    return () => current?.removeEventListener('wheel', zoom);
  }, [element]);

  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => event.currentTarget.setPointerCapture(event.pointerId),
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
      const side = event.currentTarget.clientWidth;
      onMove(-event.movementX / side, -event.movementY / side);
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const move = KEYS[event.key];
      if (move) onMove(...move);
      else if (event.key === '+' || event.key === '=') onZoom(ZOOM_STEP);
      else if (event.key === '-') onZoom(1 / ZOOM_STEP);
      else return;
      event.preventDefault();
    },
  };
}
