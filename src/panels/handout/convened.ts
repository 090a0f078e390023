import type { Catalog } from '../../model/catalog';
import { countryName } from '../../model/names';
import type { Institution, Meeting } from '../../model/schema';
import { later } from '../../text/later';
import { words } from '../../text/words';
import { holdersOf, leadersOf } from '../leaders';

/** `Host` and who it was; the names are the institutions', in the order of the data. */
export interface RoleLine {
  readonly label: string;
  readonly names: readonly string[];
}

/** The short name, with the country in its name on that day where the short name alone says little. */
export function printName(catalog: Catalog, institution: Institution, day: string): string {
  const { abbreviation, shortName, name, country } = institution;
  if (shortName === undefined) return abbreviation ?? name;
  return country === undefined ? shortName : `${shortName}, ${countryName(catalog, country, day)}`;
}

/**
 * Who convened a meeting, a line for each role: hosts or organisers first, then those with them and those who
 * supported. Where none of these is named: chair, Secretariat and partners. Empty where the source names nobody.
 */
export function roleLines(catalog: Catalog, meeting: Meeting): RoleLine[] {
  const { role, first, others, supporters } = leadersOf(meeting);
  const organised = [
    { label: role ? words.marks.role[role] : '', ids: first },
    { label: later.handout.with, ids: others },
    { label: later.handout.supportedBy, ids: supporters },
  ];
  const besides = (['chair', 'secretariat', 'joint-partner', 'parent-event-organiser'] as const).map((one) => ({
    label: words.marks.role[one],
    ids: holdersOf(meeting, one),
  }));
  const named = organised.filter(({ ids }) => ids.length > 0);
  return (named.length > 0 ? named : besides.filter(({ ids }) => ids.length > 0)).map(({ label, ids }) => ({
    label,
    names: ids.map((id) => {
      const institution = catalog.institution.get(id);
      return institution ? printName(catalog, institution, meeting.start) : id;
    }),
  }));
}
