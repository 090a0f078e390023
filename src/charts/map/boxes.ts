/** Rectangles and lines on the map, in pixels of the world at one zoom; y grows downwards. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

/** The box of a size around a centre. */
export const boxAround = ({ x, y }: Point, width: number, height = width): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

const NO_MARGINS: Box = { left: 0, top: 0, right: 0, bottom: 0 };

/** The middle of a box, with margins round it where some are given. */
export const middleOf = ({ left, top, right, bottom }: Box, margins = NO_MARGINS): Point => ({
  x: (left - margins.left + right + margins.right) / 2,
  y: (top - margins.top + bottom + margins.bottom) / 2,
});

/** The mean of some points. */
export const meanOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

export const grow = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

export const shift = ({ left, top, right, bottom }: Box, { x, y }: Point): Box => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
});

/** The box in units of which so many go into one of its own. */
export const scaled = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left * by,
  top: top * by,
  right: right * by,
  bottom: bottom * by,
});

/** True where two boxes share more than an edge. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const holds = (outer: Box, inner: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

export const holdsPoint = (box: Box, { x, y }: Point): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Distance of a point from the nearest point of a segment. */
export function distanceToSegment(point: Point, { from, to }: Segment): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length2 = dx * dx + dy * dy;
  const share = length2 === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length2;
  const t = Math.min(1, Math.max(0, share));
  return Math.hypot(point.x - from.x - t * dx, point.y - from.y - t * dy);
}

const side = (a: Point, b: Point, c: Point) => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));

export const cross = (a: Segment, b: Segment): boolean =>
  side(a.from, a.to, b.from) * side(a.from, a.to, b.to) < 0 &&
  side(b.from, b.to, a.from) * side(b.from, b.to, a.to) < 0;

/** True where any of the segment lies in the box. */
export function meets(segment: Segment, box: Box): boolean {
  const { from, to } = segment;
  if (holdsPoint(box, from) || holdsPoint(box, to)) return true;
  const [a, b] = [
    { x: box.left, y: box.top },
    { x: box.right, y: box.bottom },
  ];
  const [c, d] = [
    { x: box.left, y: box.bottom },
    { x: box.right, y: box.top },
  ];
  return cross(segment, { from: a, to: b }) || cross(segment, { from: c, to: d });
}
