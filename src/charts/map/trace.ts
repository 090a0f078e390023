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

/** Points nearer to the last than this, in pixels, are left out, and those that stray less from the way between others. */
const FINEST = 0.4;
const isNear = (dx: number, dy: number) => dx * dx + dy * dy < FINEST * FINEST;

/**
 * SVG path of rings or lines in units of the world's width, x and y in turn. What lies beyond a side of what is seen is
 * left out or cut short, which changes nothing inside; so are points that nobody would miss.
 */
export function tracePath(lines: readonly Float64Array[], sheet: Sheet, closed: boolean): string {
  let path = '';
  for (const line of lines) {
    const points = pixelsOf(line, sheet);
    const count = points.length / 2;
    if (count < 2) continue;
    const isNeeded = neededOf(points, count);
    let letter = 'M';
    for (let i = 0; i < count; i++) {
      if (!isNeeded[i]) continue;
      path += `${letter}${tenth(points[2 * i]!)},${tenth(points[2 * i + 1]!)}`;
      letter = 'L';
    }
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
  let [lastX, lastY, lastSides] = [0, 0, 0];
  let [nextX, nextY] = [line[0]! * width - origin.x, line[1]! * width - origin.y];
  let nextSides = beyond(nextX, nextY);
  for (let i = 0; i < line.length; i += 2) {
    const [x, y] = [nextX, nextY];
    const sides = nextSides;
    common &= sides;
    if (i + 2 < line.length) {
      nextX = line[i + 2]! * width - origin.x;
      nextY = line[i + 3]! * width - origin.y;
      nextSides = beyond(nextX, nextY);
      if (length > 0 && (lastSides & sides & nextSides || isNear(x - lastX, y - lastY))) continue;
    }
    pixels[length] = x;
    pixels[length + 1] = y;
    length += 2;
    [lastX, lastY, lastSides] = [x, y, sides];
  }
  return pixels.subarray(0, common === 0 ? length : 0);
}

/** Marks the points without which a line would stray too far: the way of Douglas and Peucker. */
function neededOf(points: Float64Array, count: number): Uint8Array {
  const isNeeded = new Uint8Array(count);
  isNeeded[0] = isNeeded[count - 1] = 1;
  const stretches = [0, count - 1];
  while (stretches.length > 0) {
    const last = stretches.pop()!;
    const first = stretches.pop()!;
    const farthest = strayed(points, first, last);
    if (farthest === 0) continue;
    isNeeded[farthest] = 1;
    stretches.push(first, farthest, farthest, last);
  }
  return isNeeded;
}

/**
 * The point that is farthest from the straight way between two others, or 0 where none is too far from it. Asked of every
 * point of the land at each zoom, so it compares squares, and makes no objects as `distanceToSegment` would.
 */
function strayed(points: Float64Array, first: number, last: number): number {
  const [x, y] = [points[2 * first]!, points[2 * first + 1]!];
  const [wayX, wayY] = [points[2 * last]! - x, points[2 * last + 1]! - y];
  const squared = wayX * wayX + wayY * wayY;
  let most = FINEST * FINEST;
  let farthest = 0;
  for (let i = first + 1; i < last; i++) {
    const [dx, dy] = [points[2 * i]! - x, points[2 * i + 1]! - y];
    const along = squared === 0 ? 0 : Math.min(1, Math.max(0, (dx * wayX + dy * wayY) / squared));
    const distance = (dx - along * wayX) ** 2 + (dy - along * wayY) ** 2;
    if (distance > most) [most, farthest] = [distance, i];
  }
  return farthest;
}
