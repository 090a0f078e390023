/** True where rows, in their order and none broken, stand in columns of a height. */
function fit(heights: readonly number[], columns: number, height: number): boolean {
  let [column, used] = [1, 0];
  for (const row of heights) {
    if (used + row > height) [column, used] = [column + 1, 0];
    used += row;
    if (column > columns || row > height) return false;
  }
  return true;
}

/** The height of columns that are as even as the order of their rows allows, to a pixel. */
export function columnHeight(heights: readonly number[], columns: number): number {
  let [low, high] = [0, heights.reduce((sum, row) => sum + Math.ceil(row), 0)];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fit(heights, columns, middle)) high = middle;
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
    const height = sheets.length === 0 ? room.first : room.next;
    let [column, used, to] = [1, 0, from];
    for (; to < heights.length; to++) {
      const row = heights[to]!;
      if (used + row > height) [column, used] = [column + 1, 0];
      if (column > columns || row > height) break;
      used += row;
    }
    sheets.push(sheets.length > 0 ? Math.max(1, to - from) : to - from);
  }
  return sheets;
}

/** Some rows, a list for each sheet. */
export function dealt<Row>(rows: readonly Row[], counts: readonly number[]): Row[][] {
  let from = 0;
  return counts.map((count) => rows.slice(from, (from += count)));
}
