import type { Catalog } from '../../model/catalog';
import { yearOf } from '../../model/dates';
import { countryName } from '../../model/names';
import type { Reach } from '../../model/reach';
import { formatList } from '../../text/format';
import { later } from '../../text/later';
import { words } from '../../text/words';

/** What a reader of the running totals must know, a sentence each. */
export function totalsNotes(catalog: Catalog, { totals }: Reach): string[] {
  const { together, venues, hostsOnly } = later.reach.totals;
  // Up to here the lines of meetings, places and countries are one.
  const same = totals.filter(({ meetings, hostCountries }) => meetings === hostCountries).length;
  const withoutVenue = catalog.meetings.flatMap(({ hostCountry, place, start }) =>
    hostCountry !== null && place === null ? [`${countryName(catalog, hostCountry)}, ${yearOf(start)}`] : [],
  );
  return [
    same > 1 ? together(same) : '',
    venues,
    withoutVenue.length > 0 ? hostsOnly(formatList([...new Set(withoutVenue)])) : '',
  ].filter(Boolean);
}

/** What a reader of the matrix must know, a sentence each; the note on Kosovo* where it stands in a row. */
export function matrixNotes(catalog: Catalog, { rows, roles }: Reach): string[] {
  const { intergovernmental, blank } = later.reach.notes;
  const counted = later.reach.notes.roles(formatList(roles.map((role) => words.marks.role[role].toLowerCase())));
  const kosovo = rows.some(({ country }) => countryName(catalog, country).endsWith('*'));
  return [counted, intergovernmental, blank, kosovo ? (catalog.network.kosovoNote ?? '') : ''].filter(Boolean);
}
