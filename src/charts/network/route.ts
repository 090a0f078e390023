import { tenth } from '../tenth';
import { holdsPoint, type Box, type Point } from './boxes';

const BENDS = [0.05, -0.05, 0.12, -0.12, 0.2, -0.2, 0.28, -0.28, 0.36, -0.36];
const SAMPLES = 16;
const CLEARANCE = 3;

/** The control point of a curve from `a` to `b` whose height is `bend` times its length. */
const control = (a: Point, b: Point, bend: number): Point => ({
  x: (a.x + b.x) / 2 + (b.y - a.y) * bend,
  y: (a.y + b.y) / 2 - (b.x - a.x) * bend,
});

function through(a: Point, c: Point, b: Point, obstacles: readonly Box[]): number {
  let hits = 0;
  for (let i = 1; i < SAMPLES; i++) {
    const t = i / SAMPLES;
    const x = (1 - t) ** 2 * a.x + 2 * t * (1 - t) * c.x + t ** 2 * b.x;
    const y = (1 - t) ** 2 * a.y + 2 * t * (1 - t) * c.y + t ** 2 * b.y;
    for (const box of obstacles) if (holdsPoint(box, { x, y }, CLEARANCE)) hits++;
  }
  return hits;
}

/** Path of the flattest of a few curves that keeps clear of the obstacles; the least bad where none does. */
export function route(a: Point, b: Point, obstacles: readonly Box[]): string {
  let [best, least] = [0, Infinity];
  for (const bend of BENDS) {
    const price = through(a, control(a, b, bend), b, obstacles) + Math.abs(bend) * 3;
    if (price < least - 1e-9) [best, least] = [bend, price];
  }
  const c = control(a, b, best);
  return `M${tenth(a.x)},${tenth(a.y)}Q${tenth(c.x)},${tenth(c.y)} ${tenth(b.x)},${tenth(b.y)}`;
}
