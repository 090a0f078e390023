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

function sameStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** The candidate most like a text, whatever its capitals; undefined where none is like it. Of equals that which begins alike for longer, then the first. */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = text.trim().toLowerCase();
  if (wanted.length > LONGEST) return undefined;
  let best: string | undefined;
  let least = Infinity;
  let alike = -1;
  for (const candidate of candidates) {
    // Four letters in ten may differ, so that a code of two letters has to match.
    const most = Math.floor(0.4 * Math.max(wanted.length, candidate.length));
    const limit = Math.min(most, least);
    if (candidate.length > LONGEST || Math.abs(candidate.length - wanted.length) > limit) continue;
    const distance = editDistance(wanted, candidate.toLowerCase());
    const start = sameStart(wanted, candidate.toLowerCase());
    if (distance > limit || (distance === least && start <= alike)) continue;
    [best, least, alike] = [candidate, distance, start];
  }
  return best;
}
