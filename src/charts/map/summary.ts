import type { Catalog } from '../../model/catalog';
import { words } from '../../text/words';
import type { Highlight } from '../emphasis';

/** One sentence on what the map shows under the current filter. */
export function summaryOf(catalog: Catalog, { matched }: Pick<Highlight, 'matched'>): string {
  const shown = catalog.meetings.filter(({ id }) => matched === null || matched.has(id));
  const places = new Set(shown.flatMap(({ place }) => (place !== null && catalog.place.has(place) ? [place] : [])));
  const placed = shown.filter(({ place }) => place !== null && places.has(place)).length;
  const countries = new Set([...places].map((id) => catalog.place.get(id)!.country)).size;
  return matched === null
    ? words.map.summary(shown.length, placed, places.size, countries)
    : words.map.summaryFiltered(shown.length, catalog.meetings.length, placed, places.size, countries);
}
