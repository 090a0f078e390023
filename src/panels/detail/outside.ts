import type { Catalog } from '../../model/catalog';
import type { Meeting } from '../../model/schema';
import { rolesOf } from './involvement';
import type { Subject } from './subject';

function meetingsOf(catalog: Catalog, subject: Subject): readonly Meeting[] {
  if (subject.is === 'meeting') return [subject.meeting];
  if (subject.is === 'place') return catalog.meetingsAt.get(subject.place.id) ?? [];
  if (subject.is === 'country')
    return catalog.meetings.filter(({ hostCountry }) => hostCountry === subject.country.code);
  if (subject.is === 'institution')
    return rolesOf(catalog, subject.institution.id, () => true).map(({ meeting }) => meeting);
  return [];
}

/** True where the filter leaves out every meeting of what the details are about; milestones are never filtered. */
export function isOutside(catalog: Catalog, subject: Subject, shown: readonly Meeting[]): boolean {
  const own = meetingsOf(catalog, subject);
  const mine = new Set(own);
  return own.length > 0 && !shown.some((meeting) => mine.has(meeting));
}
