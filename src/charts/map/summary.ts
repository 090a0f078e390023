import type { Catalog } from '../../model/catalog';
import { words } from '../../text/words';
import type { Highlight } from '../emphasis';

/** One sentence on what the map shows under the current filter. */
export function summaryOf(catalog: Catalog, { matched }: Pick<Highlight, 'matched'>): string {
  const places = new Set<string>();
  let [shown, placed] = [0, 0];
  for (const { id, place } of catalog.meetings) {
    if (matched !== null && !matched.has(id)) continue;
    shown += 1;
    if (place === null || !catalog.place.has(place)) continue;
    placed += 1;
    places.add(place);
  }
  const countries = new Set([...places].map((id) => catalog.place.get(id)!.country)).size;
  return matched === null
    ? words.map.summary(shown, placed, places.size, countries)
    : words.map.summaryFiltered(shown, catalog.meetings.length, placed, places.size, countries);
}
