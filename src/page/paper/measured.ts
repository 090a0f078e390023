/** Between the parts of a sheet, in pixels. */
export const GAP_PX = 8;

const MM = 96 / 25.4;
/** What a sheet of A4 holds between its margins. */
const SHEET_PX = 282 * MM;
/** Letters are a hair wider or narrower on paper, by which a line more may be needed. */
const SPARE_PX = 14;

const heightOf = (element: Element) => element.getBoundingClientRect().height;

/** The height that the parts of a sheet need together, or those of them that a test keeps. */
function needOf(sheet: Element, isCounted: (part: Element) => boolean = () => true): number {
  const parts = [...sheet.children].filter(isCounted);
  return parts.reduce((sum, part) => sum + heightOf(part) + GAP_PX, -GAP_PX);
}

/** The room in pixels that is left on a sheet; below zero where its parts need more than there is. */
export const roomLeft = (sheet: Element, isCounted?: (part: Element) => boolean): number =>
  SHEET_PX - SPARE_PX - needOf(sheet, isCounted);

/** The height of a list of rows, which may stand in columns, and those of the rows. */
export function rowsOf(list: Element): { height: number; rows: number[] } {
  return { height: heightOf(list), rows: [...list.children].map(heightOf) };
}
