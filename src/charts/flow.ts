import { textWidth } from './text-width';

/** Where an entry of a key begins, in pixels from the upper left corner of the key; `y` is the middle of its line. */
export interface Flowed<Entry> {
  readonly entry: Entry;
  readonly x: number;
  readonly y: number;
}

export interface FlowRoom {
  readonly widthPx: number;
  /** Size of the text, height of a line, room for the mark before a text, least distance between two entries. */
  readonly sizePx: number;
  readonly linePx: number;
  readonly markPx: number;
  readonly gapPx: number;
}

/** Sets the entries of a key one after the other, in as many lines as they need. */
export function flow<Entry extends { readonly label: string }>(
  entries: readonly Entry[],
  { widthPx, sizePx, linePx, markPx, gapPx }: FlowRoom,
): Flowed<Entry>[] {
  let [x, line] = [0, 0];
  return entries.map((entry) => {
    const width = markPx + textWidth(entry.label, sizePx);
    if (x > 0 && x + width > widthPx) [x, line] = [0, line + 1];
    const flowed = { entry, x, y: (line + 0.5) * linePx };
    x += width + gapPx;
    return flowed;
  });
}
