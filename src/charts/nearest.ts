export type Direction = 'up' | 'down' | 'left' | 'right';

export interface Located {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Sideways steps count double, so that an arrow leads to what lies along it rather than to what is merely close. */
const SIDEWAYS = 2;

/** The id of the nearest point in a direction from another, or null where nothing lies that way. y grows downwards. */
export function nearestInDirection(points: readonly Located[], fromId: string, direction: Direction): string | null {
  const from = points.find(({ id }) => id === fromId);
  if (!from) return null;
  const upright = direction === 'up' || direction === 'down';
  const sign = direction === 'up' || direction === 'left' ? -1 : 1;
  let best: { id: string; cost: number } | null = null;
  for (const { id, x, y } of points) {
    const [dx, dy] = [x - from.x, y - from.y];
    const [along, across] = upright ? [dy * sign, dx] : [dx * sign, dy];
    if (id === fromId || along < 1) continue;
    const cost = along + SIDEWAYS * Math.abs(across);
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}
