import type { Box, Point } from './boxes';
import { worldWidth } from './projection';
import { tenth } from '../tenth';

/** What a path is drawn for. */
export interface Sheet {
  readonly zoom: number;
  /** Pixel of the world at the zoom that is the sheet's 0, 0. */
  readonly origin: Point;
  /** What may be seen, in pixels of the sheet. */
  readonly seen: Box;
}

/**
 * SVG path of rings or lines in units of the world's width, x and y in turn. What lies beyond a side of what is seen is
 * left out or cut short, which changes nothing inside.
 */
export function tracePath(lines: readonly Float64Array[], sheet: Sheet, closed: boolean): string {
  let path = '';
  for (const line of lines) {
    const points = pixelsOf(line, sheet);
    if (points.length < (closed ? 6 : 4)) continue;
    for (let i = 0; i < points.length; i += 2)
      path += `${i === 0 ? 'M' : 'L'}${tenth(points[i]!)},${tenth(points[i + 1]!)}`;
    if (closed) path += 'Z';
  }
  return path;
}

/** A line in pixels of the sheet, without what lies beyond a side of it, and nothing where all of it does. */
function pixelsOf(line: Float64Array, { zoom, origin, seen }: Sheet): Float64Array {
  const width = worldWidth(zoom);
  const beyond = (x: number, y: number) =>
    (x < seen.left ? 1 : 0) | (x > seen.right ? 2 : 0) | (y < seen.top ? 4 : 0) | (y > seen.bottom ? 8 : 0);
  const pixels = new Float64Array(line.length);
  let length = 0;
  let common = 15;
  let lastSides = 0;
  let nextX = line[0]! * width - origin.x;
  let nextY = line[1]! * width - origin.y;
  let nextSides = beyond(nextX, nextY);
  for (let i = 0; i < line.length; i += 2) {
    const x = nextX;
    const y = nextY;
    const sides = nextSides;
    common &= sides;
    if (i + 2 < line.length) {
      nextX = line[i + 2]! * width - origin.x;
      nextY = line[i + 3]! * width - origin.y;
      nextSides = beyond(nextX, nextY);
      if (length > 0 && lastSides & sides & nextSides) continue;
    }
    pixels[length++] = x;
    pixels[length++] = y;
    lastSides = sides;
  }
  return pixels.subarray(0, common === 0 ? length : 0);
}
