export interface Point {
  readonly x: number;
  readonly y: number;
}

const STEP = 0.02;
const STRIDE = 0.1;
const WAYS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export const CENTRE: Point = { x: 0.5, y: 0.5 };

const within = (value: number) => Math.min(Math.max(value, 0), 1);

/** Where in a box a place of the window lies, in fractions of its width and height; outside, at its edge. */
export const pointIn = (box: DOMRect, { clientX, clientY }: { clientX: number; clientY: number }): Point => ({
  x: within((clientX - box.left) / box.width),
  y: within((clientY - box.top) / box.height),
});

/** Where an arrow key moves a point, further with Shift; null for any other key. */
export function nudged({ x, y }: Point, { key, shiftKey }: { key: string; shiftKey: boolean }): Point | null {
  const way = WAYS[key];
  if (!way) return null;
  const by = shiftKey ? STRIDE : STEP;
  const [right, down] = way;
  // Rounded, so that ten steps there and ten back end where they began.
  const moved = (from: number, sign: number) => Number(within(from + sign * by).toFixed(4));
  return { x: moved(x, right), y: moved(y, down) };
}
