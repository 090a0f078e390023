/**
 * A line, x and y in turn, without the points that stray less than `finest` from the way between those that are left: the
 * way of Douglas and Peucker. The ends stay.
 */
export function thin(line: Float64Array, finest: number): Float64Array {
  const count = line.length / 2;
  const isNeeded = new Uint8Array(count);
  isNeeded[0] = isNeeded[count - 1] = 1;
  let left = Math.min(count, 2);
  const stretches = [0, count - 1];
  while (stretches.length > 0) {
    const last = stretches.pop()!;
    const first = stretches.pop()!;
    const farthest = strayed(line, first, last, finest * finest);
    if (farthest === 0) continue;
    isNeeded[farthest] = 1;
    left++;
    stretches.push(first, farthest, farthest, last);
  }
  const thinned = new Float64Array(left * 2);
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (!isNeeded[i]) continue;
    thinned[at++] = line[2 * i]!;
    thinned[at++] = line[2 * i + 1]!;
  }
  return thinned;
}

/**
 * The point that is farthest from the straight way between two others, or 0 where none is farther than the root of
 * `least`. Asked of every point of the land, so it makes no objects as `distanceToSegment` would.
 */
function strayed(line: Float64Array, first: number, last: number, least: number): number {
  const x = line[2 * first]!;
  const y = line[2 * first + 1]!;
  const wayX = line[2 * last]! - x;
  const wayY = line[2 * last + 1]! - y;
  const squared = wayX * wayX + wayY * wayY;
  let most = least;
  let farthest = 0;
  for (let i = first + 1; i < last; i++) {
    const dx = line[2 * i]! - x;
    const dy = line[2 * i + 1]! - y;
    const along = squared === 0 ? 0 : Math.min(1, Math.max(0, (dx * wayX + dy * wayY) / squared));
    const strayX = dx - along * wayX;
    const strayY = dy - along * wayY;
    const distance = strayX * strayX + strayY * strayY;
    if (distance > most) {
      most = distance;
      farthest = i;
    }
  }
  return farthest;
}
