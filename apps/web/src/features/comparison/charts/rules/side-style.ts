type MarkerShape = 'circle' | 'square' | 'diamond' | 'triangle';

/** How a side is told from the others in a chart: by shape and dashes as well as by colour. */
export interface SideStyle {
  color: string;
  shape: MarkerShape;
  hollow: boolean;
  dashes: string | undefined;
}

const SHAPES: readonly MarkerShape[] = ['circle', 'square', 'diamond', 'triangle'];
const DASHES = [undefined, '7 4', '2 3', '10 3 2 3'];

export function sideStyle(index: number): SideStyle {
  return {
    color: `var(--pk-chart-${index + 1})`,
    shape: SHAPES[index % SHAPES.length] ?? 'circle',
    hollow: index >= SHAPES.length,
    dashes: DASHES[index % DASHES.length],
  };
}

/** The outline of a marker of a radius around the origin. */
export function markerPath(shape: MarkerShape, radius: number): string {
  const r = radius;
  switch (shape) {
    case 'circle':
      return `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
    case 'square':
      return `M${-r} ${-r}H${r}V${r}H${-r}Z`;
    case 'diamond':
      return `M0 ${-1.3 * r}L${1.3 * r} 0L0 ${1.3 * r}L${-1.3 * r} 0Z`;
    case 'triangle':
      return `M0 ${-1.3 * r}L${1.2 * r} ${0.9 * r}H${-1.2 * r}Z`;
  }
}
