export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in pixels; x and y are its top left corner. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export const overlaps = (a: Box, b: Box, gap = 0) =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;

export const holdsPoint = (box: Box, { x, y }: Point, gap = 0) =>
  x > box.x - gap && x < box.x + box.width + gap && y > box.y - gap && y < box.y + box.height + gap;

export const around = ({ x, y }: Point, halfWidth: number, halfHeight = halfWidth): Box => ({
  x: x - halfWidth,
  y: y - halfHeight,
  width: 2 * halfWidth,
  height: 2 * halfHeight,
});

export const distance = (a: Point, b: Point) => Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);

/** True where the straight line from `a` to `b` runs through the box: its corners lie on both sides of the line. */
export function crosses(a: Point, b: Point, box: Box): boolean {
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  if ((a.x < box.x && b.x < box.x) || (a.x > right && b.x > right)) return false;
  if ((a.y < box.y && b.y < box.y) || (a.y > bottom && b.y > bottom)) return false;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const start = dy * a.x - dx * a.y;
  const corner = dx * box.y - dy * box.x + start > 0;
  return (
    dx * box.y - dy * right + start > 0 !== corner ||
    dx * bottom - dy * box.x + start > 0 !== corner ||
    dx * bottom - dy * right + start > 0 !== corner
  );
}
