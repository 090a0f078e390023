import { arcOf, type Basemap, type Region } from './basemap';
import { overlap, scaled, type Box, type Point } from './boxes';
import { worldWidth } from './projection';

/** Height in pixels of the rows in which a country's inside is remembered. */
export const ROW = 4;

/** Answers whether a pixel of the world lies in a region, for the pixels of a view. */
export type Inside = (point: Point) => boolean;

/** Cuts a region into rows at a zoom: per row the x at which its outline is crossed, from left to right. */
export function insideOf(arcs: Basemap['arcs'], { rings, bounds }: Region, zoom: number, view: Box): Inside | null {
  const width = worldWidth(zoom);
  if (!overlap(scaled(bounds, width), view)) return null;
  const first = Math.floor(view.top / ROW);
  const rows: number[][] = Array.from({ length: Math.max(0, Math.ceil(view.bottom / ROW) - first + 1) }, () => []);
  for (const n of rings.flat()) {
    const arc = arcOf(arcs, n);
    for (let i = 2; i < arc.length; i += 2) {
      const y0 = arc[i - 1]! * width;
      const y1 = arc[i + 1]! * width;
      const from = Math.max(0, Math.ceil(Math.min(y0, y1) / ROW - 0.5) - first);
      const to = Math.min(rows.length - 1, Math.ceil(Math.max(y0, y1) / ROW - 0.5) - 1 - first);
      if (from > to) continue;
      const x0 = arc[i - 2]! * width;
      const x1 = arc[i]! * width;
      for (let row = from; row <= to; row++)
        rows[row]!.push(x0 + (((row + first + 0.5) * ROW - y0) / (y1 - y0)) * (x1 - x0));
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
