export interface Wanted {
  /** Where the middle should be, in pixels. */
  readonly middle: number;
  readonly size: number;
}

/**
 * Start of each item on a line so that none overlap, their order is kept, all lie between `low` and `high` where they
 * fit, and the squares of the moves are least. Items come in the order that they shall stand in.
 */
export function spread(items: readonly Wanted[], gap: number, low: number, high: number): number[] {
  let before = 0;
  const offsets = items.map(({ size }) => {
    const offset = before;
    before += size + gap;
    return offset;
  });
  const groups: { sum: number; count: number }[] = [];
  items.forEach(({ middle, size }, index) => {
    let group = { sum: middle - size / 2 - (offsets[index] ?? 0), count: 1 };
    for (let last = groups.at(-1); last && last.sum / last.count > group.sum / group.count; last = groups.at(-1)) {
      groups.pop();
      group = { sum: last.sum + group.sum, count: last.count + group.count };
    }
    groups.push(group);
  });
  const top = Math.max(low, high - (before - gap));
  const starts = groups.flatMap(({ sum, count }) =>
    Array.from({ length: count }, () => Math.min(top, Math.max(low, sum / count))),
  );
  return starts.map((start, index) => start + (offsets[index] ?? 0));
}
