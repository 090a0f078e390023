import type { Catalog } from '../../model/catalog';
import { columnsOf } from '../../model/columns';
import { dayNumber } from '../../model/dates';
import { once } from '../../model/once';
import { yearSpan } from '../../model/span';

/** The meetings of a theme by their place on its strip: from 0, the first day of the first year, to 1, the last of the last. */
export type Strip = ReadonlyMap<number, readonly string[]>;

/** As many as stand side by side in a strip. */
const MOST_DOTS = 60;

/** The strip of each theme. Of many meetings, those too near to be told apart share a place. */
export const stripsOf = once((catalog: Catalog): ReadonlyMap<string, Strip> => {
  const { meetings } = catalog;
  const { first, last } = yearSpan(meetings);
  const [firstDay, lastDay] = [dayNumber(`${first}-01-01`), dayNumber(`${last}-12-31`)];
  const { starts, ends } = columnsOf(catalog);
  const strips = new Map(catalog.themes.map(({ id }) => [id, new Map<number, string[]>()]));
  for (const [position, { id, themes }] of meetings.entries()) {
    const middle = ((starts[position]! + ends[position]!) / 2 - firstDay) / (lastDay - firstDay);
    const at = meetings.length > MOST_DOTS ? Math.round(middle * MOST_DOTS) / MOST_DOTS : middle;
    for (const { theme } of themes) {
      const strip = strips.get(theme);
      const ids = strip?.get(at);
      if (ids) ids.push(id);
      else strip?.set(at, [id]);
    }
  }
  return strips;
});
