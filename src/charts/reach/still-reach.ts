import type { Catalog } from '../../model/catalog';
import { countryName } from '../../model/names';
import { INVOLVEMENTS, type Involvement, type Reach } from '../../model/reach';
import { later } from '../../text/later';
import { type Highlight, type Level, levelOfAny } from '../emphasis';
import { flow, type Flowed } from '../flow';
import { cutText, textWidth } from '../text-width';
import { countsOthers, idsOf, involvementOf, markOf } from './marks';

interface Cell {
  readonly x: number;
  readonly involvement: readonly Involvement[];
  readonly level: Level;
  /** Meetings, where there are several. */
  readonly many: number | null;
}

interface Row {
  readonly name: string;
  /** Middle, in pixels. */
  readonly y: number;
  readonly level: Level;
  readonly cells: readonly Cell[];
}

export interface ReachPicture {
  readonly rows: readonly Row[];
  readonly years: readonly { readonly year: number; readonly text: string; readonly x: number }[];
  /** Lower edge of the names of the years; height of a row; scale of the marks. */
  readonly headPx: number;
  readonly rowPx: number;
  readonly markScale: number;
  /** What the marks stand for, and how many countries have no room. */
  readonly key: readonly Flowed<KeyEntry>[];
  readonly keyY: number;
}

interface KeyEntry {
  readonly label: string;
  readonly involvement: readonly Involvement[] | null;
}

export const TEXT_PX = 12;
/** Room for a mark of the key before its text. */
export const KEY_MARK_PX = 24;
const HEAD_PX = 24;
const KEY = { sizePx: TEXT_PX, linePx: 22, markPx: KEY_MARK_PX, gapPx: 14 };
const ROW = { least: 15.5, most: 30 };
const NAME_GAP_PX = 10;
const MOST_NAME_SHARE = 0.34;
/** Room in pixels that a mark needs. */
const MARK_PX = 26;
const YEAR_PX = textWidth('2024', TEXT_PX) + 4;

/** The countries by year as a picture of a size in pixels: a row for each, in order of first appearance. */
export function layoutReach(
  catalog: Catalog,
  reach: Reach,
  highlight: Highlight,
  { width, height }: { width: number; height: number },
): ReachPicture {
  const labels = { ...later.reach.involvement, ...(countsOthers(reach.roles) && { supporter: later.reach.otherRole }) };
  const inUse = INVOLVEMENTS.filter((one) =>
    reach.rows.some(({ cells }) => cells.some(({ meetings }) => involvementOf({ meetings }).includes(one))),
  );
  const keyWith = (omitted: number) => {
    const more = { label: later.slides.moreCountries(omitted), involvement: null };
    const entries = inUse.map((one): KeyEntry => ({ label: labels[one], involvement: [one] }));
    return flow(omitted > 0 ? [...entries, more] : entries, { ...KEY, widthPx: width });
  };
  const heightOf = (key: ReachPicture['key']) => (key.at(-1)?.y ?? 0) + KEY.linePx / 2;
  const room = (key: ReachPicture['key']) => height - HEAD_PX - heightOf(key) - 4;
  const count = Math.min(reach.rows.length, Math.max(1, Math.floor(room(keyWith(0)) / ROW.least)));
  const key = keyWith(reach.rows.length - count);
  const rowPx = Math.min(ROW.most, room(key) / Math.max(count, 1));
  const rows = reach.rows.slice(0, count).map((row) => ({ ...row, name: countryName(catalog, row.country) }));
  const widest = Math.max(0, ...rows.map(({ name }) => textWidth(name, TEXT_PX, 'strong')));
  const namePx = Math.min(widest, width * MOST_NAME_SHARE);
  const left = namePx + NAME_GAP_PX;
  const yearPx = (width - left) / Math.max(reach.years.length, 1);
  const first = reach.years[0] ?? 0;
  const xOf = (year: number) => left + (year - first + 0.5) * yearPx;
  return {
    rows: rows.map(({ name, cells }, at) => ({
      name: cutText(name, TEXT_PX, namePx),
      y: HEAD_PX + (at + 0.5) * rowPx,
      level: levelOfAny(
        cells.flatMap((cell) => idsOf(cell)),
        highlight,
      ),
      cells: cells.map((cell) => {
        const ids = idsOf(cell);
        return {
          x: xOf(cell.year),
          involvement: involvementOf(markOf(catalog, cell)),
          level: levelOfAny(ids, highlight),
          many: ids.length > 1 ? ids.length : null,
        };
      }),
    })),
    years: reach.years.map((year) => ({
      year,
      text: yearPx < YEAR_PX ? later.reach.shortYear(year) : String(year),
      x: xOf(year),
    })),
    headPx: HEAD_PX,
    rowPx,
    markScale: Math.min(1, rowPx / MARK_PX, yearPx / MARK_PX),
    key,
    keyY: height - heightOf(key),
  };
}
