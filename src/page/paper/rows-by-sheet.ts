/** How many rows from one on, in their order and none broken, stand in columns of a height. */
function held(heights: readonly number[], columns: number, height: number, from = 0): number {
  let [column, used, to] = [1, 0, from];
  for (; to < heights.length; to++) {
    const row = heights[to]!;
    if (used + row > height) [column, used] = [column + 1, 0];
    if (column > columns || row > height) break;
    used += row;
  }
  return to - from;
}

/** The height of columns that are as even as the order of their rows allows, to a pixel. */
export function columnHeight(heights: readonly number[], columns: number): number {
  let [low, high] = [0, heights.reduce((sum, row) => sum + Math.ceil(row), 0)];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (held(heights, columns, middle) === heights.length) high = middle;
    else low = middle + 1;
  }
  return high;
}

/**
 * How many of some rows each sheet takes, by their heights and the room that the first sheet and each further one has
 * for them. A further sheet takes one row at least; the first may take none.
 */
export function rowsBySheet(
  heights: readonly number[],
  columns: number,
  room: { readonly first: number; readonly next: number },
): number[] {
  const sheets: number[] = [];
  for (let from = 0; from < heights.length || sheets.length === 0; from += sheets.at(-1)!) {
    const count = held(heights, columns, sheets.length === 0 ? room.first : room.next, from);
    sheets.push(sheets.length > 0 ? Math.max(1, count) : count);
  }
  return sheets;
}

/** Some rows, a list for each sheet. */
export function dealt<Row>(rows: readonly Row[], counts: readonly number[]): Row[][] {
  let from = 0;
  return counts.map((count) => rows.slice(from, (from += count)));
}
