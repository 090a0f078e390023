interface Drawn {
  readonly id: string;
  /** Middle, extra width, and what a pointer can hit, in pixels. */
  readonly x: number;
  readonly stretch: number;
  readonly hit: readonly [from: number, to: number];
}

/** From one bead to the next, in pixels; without the length that each has for its days. */
const gapOf = (a: Drawn, b: Drawn) => b.x - a.x - (a.stretch + b.stretch) / 2;

/**
 * Two lit beads nearer than `leastPx` are parted to it, so that the one behind is seen. Where a third is near, all stay:
 * a bead moves by at most half of it, which is little beside a bead.
 */
export function partLit<T extends Drawn>(
  beads: readonly T[],
  litIds: ReadonlySet<string>,
  leastPx: number,
): readonly T[] {
  const lit = beads.filter(({ id }) => litIds.has(id));
  const moves = new Map<string, number>();
  for (const [i, a] of lit.entries()) {
    const [before, b, after] = [lit[i - 1], lit[i + 1], lit[i + 2]];
    const by = b ? (leastPx - gapOf(a, b)) / 2 : 0;
    if (!b || by <= 0) continue;
    if ((before && gapOf(before, a) - by < leastPx) || (after && gapOf(b, after) - by < leastPx)) continue;
    moves.set(a.id, -by).set(b.id, by);
  }
  if (moves.size === 0) return beads;
  return beads.map((bead) => {
    const by = moves.get(bead.id);
    if (by === undefined) return bead;
    const [from, to] = bead.hit;
    return { ...bead, x: bead.x + by, hit: [from + Math.min(by, 0), to + Math.max(by, 0)] };
  });
}

/** True where one that is not lit follows a lit bead so closely that it lies over it, since it is drawn later. */
export const isLitCovered = (beads: readonly Drawn[], litIds: ReadonlySet<string>, radiusPx: number): boolean =>
  beads.some((bead, i) => {
    const next = beads[i + 1];
    return next !== undefined && litIds.has(bead.id) && !litIds.has(next.id) && gapOf(bead, next) < 2 * radiusPx;
  });
