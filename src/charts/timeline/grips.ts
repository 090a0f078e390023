/** Where a grip is drawn and where it can be taken hold of: left edges in pixels. */
export interface Grip {
  readonly seen: number;
  readonly held: number;
}

export const GRIP_PX = 12;
/** By how much they hang out of the period, off the years within. */
const OUT_PX = 3;

/**
 * Places the two grips at the edges `from` and `to` of the period, `reachPx` wide for the pointer. They never cover
 * each other, and keep `low` and `high` where there is room for both.
 */
export function placeGrips(from: number, to: number, reachPx: number, low: number, high: number): [Grip, Grip] {
  const part = (from: number, to: number, size: number, least: number, most: number): [number, number] => {
    const apart = Math.max(0, (size - (to - from)) / 2);
    const first = Math.min(Math.max(from - size / 2 - apart, least), most - 2 * size);
    const second = Math.max(Math.min(to - size / 2 + apart, most - size), first + size);
    return [first, second];
  };
  const seen = part(from - OUT_PX, to + OUT_PX, GRIP_PX, -Infinity, Infinity);
  const held = part(from, to, reachPx, low, high);
  return [
    { seen: seen[0], held: held[0] },
    { seen: seen[1], held: held[1] },
  ];
}
