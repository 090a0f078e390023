import type { Region } from './basemap';
import type { Box, Point } from './boxes';
import { worldWidth } from './projection';

/** Height in pixels of the rows in which a country's inside is remembered. */
export const ROW = 4;

/** Answers whether a pixel of the world lies in a region, for the pixels of a view. */
export type Inside = (point: Point) => boolean;

/** Cuts a region into rows at a zoom: per row the x at which its outline is crossed, from left to right. */
export function insideOf({ rings, bounds }: Region, zoom: number, view: Box): Inside | null {
  const width = worldWidth(zoom);
  const [left, right] = [bounds.left * width, bounds.right * width];
  const [top, bottom] = [bounds.top * width, bounds.bottom * width];
  if (left > view.right || right < view.left || top > view.bottom || bottom < view.top) return null;
  const first = Math.floor(view.top / ROW);
  const rows: number[][] = Array.from({ length: Math.max(0, Math.ceil(view.bottom / ROW) - first + 1) }, () => []);
  for (const ring of rings)
    for (let i = 0; i + 3 < ring.length; i += 2) {
      const [x0, y0, x1, y1] = [ring[i]! * width, ring[i + 1]! * width, ring[i + 2]! * width, ring[i + 3]! * width];
      const [low, high] = y0 < y1 ? [y0, y1] : [y1, y0];
      const from = Math.max(0, Math.ceil(low / ROW - 0.5) - first);
      const to = Math.min(rows.length - 1, Math.ceil(high / ROW - 0.5) - 1 - first);
      for (let row = from; row <= to; row++) {
        const y = (row + first + 0.5) * ROW;
        rows[row]!.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
      }
    }
  for (const row of rows) row.sort((a, b) => a - b);
  return ({ x, y }) => {
    let inside = false;
    for (const crossing of rows[Math.floor(y / ROW) - first] ?? []) {
      if (crossing > x) break;
      inside = !inside;
    }
    return inside;
  };
}
