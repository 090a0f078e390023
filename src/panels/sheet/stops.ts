/** How high the sheet stands: its first lines, about half the screen, or all of it. */
const STOPS = ['peek', 'half', 'full'] as const;
export type Stop = (typeof STOPS)[number];

/** Heights of the stops in pixels. */
export type Heights = Readonly<Record<Stop, number>>;

/** The stop after one, for a button: up to full, then down again. */
export const NEXT: Readonly<Record<Stop, Stop>> = { peek: 'half', half: 'full', full: 'peek' };

/** A swipe runs on for this many milliseconds after the finger has left. */
const RUN_MS = 150;
/** Left lower than this part of the first stop, the sheet closes. */
const CLOSES = 0.6;

/** Where a sheet goes that is let go at a height (in pixels) with a speed (pixels a millisecond, upwards). */
export function settle(height: number, speed: number, heights: Heights): Stop | 'closed' {
  const aim = height + speed * RUN_MS;
  if (aim < heights.peek * CLOSES) return 'closed';
  const distance = (stop: Stop) => Math.abs(heights[stop] - aim);
  return STOPS.reduce((best, stop) => (distance(stop) < distance(best) ? stop : best));
}
