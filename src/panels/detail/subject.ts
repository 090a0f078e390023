import type { Catalog } from '../../model/catalog';
import type { Country, Institution, Meeting, Milestone, Place } from '../../model/schema';

/** What the details are about. */
export type Subject =
  | { readonly is: 'meeting'; readonly meeting: Meeting }
  | { readonly is: 'milestone'; readonly milestone: Milestone }
  | { readonly is: 'place'; readonly place: Place }
  | { readonly is: 'institution'; readonly institution: Institution }
  | { readonly is: 'country'; readonly country: Country };

/** The record that an id means; a country is meant by its code in small letters. */
export function subjectOf(catalog: Catalog, id: string): Subject | null {
  const meeting = catalog.meeting.get(id);
  if (meeting) return { is: 'meeting', meeting };
  const milestone = catalog.milestone.get(id);
  if (milestone) return { is: 'milestone', milestone };
  const place = catalog.place.get(id);
  if (place) return { is: 'place', place };
  const institution = catalog.institution.get(id);
  if (institution) return { is: 'institution', institution };
  const country = catalog.country.get(id.toUpperCase());
  return country ? { is: 'country', country } : null;
}
