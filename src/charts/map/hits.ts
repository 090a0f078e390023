import type { Box, Point } from './boxes';

/** Smallest side of a target in pixels. */
const LEAST = 24;

/**
 * The box round each point that a pointer can hit, relative to the point. Boxes of neighbours meet halfway and grow on
 * the far side instead, so that each keeps its size where there is room.
 */
export function hitBoxes(points: readonly Point[], size: number): Box[] {
  return points.map((point) => {
    const limit = { left: size / 2, right: size / 2, top: size / 2, bottom: size / 2 };
    for (const other of points) {
      const [dx, dy] = [other.x - point.x, other.y - point.y];
      if (other === point || Math.max(Math.abs(dx), Math.abs(dy)) >= size) continue;
      const half = Math.max(Math.abs(dx), Math.abs(dy)) / 2;
      const side = Math.abs(dx) >= Math.abs(dy) ? (dx > 0 ? 'right' : 'left') : dy > 0 ? 'bottom' : 'top';
      limit[side] = Math.min(limit[side], half);
    }
    const [left, right] = widen(limit.left, limit.right, size);
    const [top, bottom] = widen(limit.top, limit.bottom, size);
    return { left: -left, right, top: -top, bottom };
  });
}

/** Makes up on the free side for what a neighbour took; between two neighbours the least size wins. */
function widen(a: number, b: number, size: number): [number, number] {
  const half = size / 2;
  if (a < half && b >= half) return [a, Math.max(b, Math.min(size, LEAST + half / 2) - a)];
  if (b < half && a >= half) return [Math.max(a, Math.min(size, LEAST + half / 2) - b), b];
  return a + b < LEAST ? [LEAST / 2, LEAST / 2] : [a, b];
}
