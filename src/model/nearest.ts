const LONGEST = 100;

/** Letters to add, drop, replace or swap with their neighbour until one text becomes the other. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(above[column]! + 1, current[column - 1]! + 1, above[column - 1]! + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, before[column - 2]! + 1);
      current.push(cost);
    }
    [before, above] = [above, current];
  }
  return above[b.length]!;
}

/** The candidate most like a text, whatever its capitals; undefined where none is like it. The first of equals. */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = text.trim().toLowerCase();
  if (wanted.length > LONGEST) return undefined;
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    // Four letters in ten may differ, so that a code of two letters has to match.
    const most = Math.floor(0.4 * Math.max(wanted.length, candidate.length));
    const limit = Math.min(most, least - 1);
    if (candidate.length > LONGEST || Math.abs(candidate.length - wanted.length) > limit) continue;
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance > limit) continue;
    [best, least] = [candidate, distance];
  }
  return best;
}
