import { widthOf, wrappedLabel } from './wrapped-label';

/** A point with its place in the field, from 0 to 1 across and up, and its name. */
interface NamedPoint {
  x: number;
  y: number;
  name: string;
}

/** How a name stands beside its point, in px. */
export interface PointName {
  text: string;
  anchor: 'start' | 'end';
  dx: number;
  /** up from the point */
  up: number;
}

interface Box {
  left: number;
  right: number;
  height: number;
}

/** Points beyond this share of the width have their name to the left. */
const LEFTWARDS_FROM = 0.6;
const LONGEST_NAME = 12;
const EM = 13;
const LINE = 18;
const GAP = 12;

/** The names of points in a field of a size in px: beside their points, moved up where one would cover another. */
export function pointNames(points: readonly NamedPoint[], field: { width: number; height: number }): PointName[] {
  const names = points.map(({ x, name }): PointName => {
    const [text = ''] = wrappedLabel(name, LONGEST_NAME, 1);
    const leftwards = x > LEFTWARDS_FROM;
    return { text, anchor: leftwards ? 'end' : 'start', dx: leftwards ? -GAP : GAP, up: 0 };
  });
  const placed: Box[] = [];
  const upwards = points.map((point, index) => ({ point, name: names[index] })).sort((a, b) => a.point.y - b.point.y);
  for (const { point, name } of upwards) {
    if (!name) continue;
    const box = boxOf(name, point.x * field.width, point.y * field.height);
    for (const other of placed) if (meet(box, other)) box.height = other.height + LINE;
    name.up = box.height - point.y * field.height;
    placed.push(box);
  }
  return names;
}

function boxOf({ text, anchor, dx }: PointName, x: number, height: number): Box {
  const start = x + dx;
  const width = widthOf(text) * EM;
  return anchor === 'end'
    ? { left: start - width, right: start, height }
    : { left: start, right: start + width, height };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && Math.abs(a.height - b.height) < LINE;
}
