import { holdsPoint, type Box, type Point } from './boxes';

/** Room in pixels at the edges of the view, where controls float. */
const EDGE = { left: 32, right: 32, top: 68, bottom: 44 };

/** How far the view has to move, in pixels, for a point of the world to be well in it; null where it is. */
export function missBy(view: Box, point: Point): Point | null {
  const width = view.right - view.left;
  const height = view.bottom - view.top;
  const safe = {
    left: view.left + Math.min(EDGE.left, width / 4),
    right: view.right - Math.min(EDGE.right, width / 4),
    top: view.top + Math.min(EDGE.top, height / 4),
    bottom: view.bottom - Math.min(EDGE.bottom, height / 4),
  };
  if (holdsPoint(safe, point)) return null;
  const over = (value: number, low: number, high: number) =>
    value < low ? value - low : value > high ? value - high : 0;
  return { x: over(point.x, safe.left, safe.right), y: over(point.y, safe.top, safe.bottom) };
}
