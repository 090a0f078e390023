import type { Catalog } from '../../model/catalog';
import { countPlaces } from '../../model/columns';
import { isAllBeyondMap } from '../../model/on-map';
import { words } from '../../text/words';
import type { Highlight } from '../emphasis';

/** One sentence on what the map shows under the current filter. */
export function summaryOf(catalog: Catalog, { matched }: Pick<Highlight, 'matched'>): string {
  if (isAllBeyondMap(catalog)) return words.map.allBeyond.join(' ');
  const { placed, places, countries } = countPlaces(catalog, matched?.at).onMap;
  const total = catalog.meetings.length;
  return matched === null
    ? words.map.summary(total, placed, places, countries)
    : words.map.summaryFiltered(matched.size, total, placed, places, countries);
}
