import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';

/** Grips are of no use on a phone, where two sides fill the width: there the menu of a side moves it. */
const ROOMY = '(min-width: 48.0625em)';

/** Whether the grips for dragging sides are wanted: from when the pointer or the focus first comes near. */
export function useGripsWanted() {
  const roomy = useMediaQuery(ROOMY, false, { getInitialValueInEffect: false });
  const [near, setNear] = useState(false);
  const come = () => setNear(true);
  return { wanted: roomy && near, approach: { onPointerEnter: come, onFocus: come } };
}
