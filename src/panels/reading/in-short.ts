import { rollUp, type Catalog } from '../../model/catalog';
import { countryNameNow } from '../../model/names';
import type { Institution, Meeting, Place, Role } from '../../model/schema';
import { yearSpan } from '../../model/span';
import { formatDays } from '../../text/format';
import { words } from '../../text/words';
import { hostedBy } from '../detail/country';
import { subjectOf } from '../detail/subject';
import { institutionName } from './describe';

/** What is selected, for one line. */
export interface InShort {
  readonly name: string;
  /** Its day or days; of several meetings, how many and in which years. */
  readonly days: string;
}

/** The name and the days of what is selected; null where nothing is. An institution has the meetings of its counted roles. */
export function selectedInShort(catalog: Catalog, focus: string | null, roles: readonly Role[]): InShort | null {
  const subject = focus === null ? null : subjectOf(catalog, focus);
  if (!subject) return null;
  switch (subject.is) {
    case 'meeting':
      return { name: subject.meeting.title, days: daysOf([subject.meeting]) };
    case 'milestone':
      return { name: subject.milestone.title, days: formatDays(subject.milestone.date) };
    case 'place':
      return {
        name: placeInFull(catalog, subject.place),
        days: daysOf(catalog.meetingsAt.get(subject.place.id) ?? []),
      };
    case 'institution':
      return {
        name: institutionName(catalog, subject.institution.id),
        days: daysOf(catalog.meetings.filter((meeting) => hasRole(catalog, subject.institution, meeting, roles))),
      };
    case 'country':
      return { name: countryNameNow(subject.country), days: daysOf(hostedBy(catalog, subject.country.code)) };
  }
}

function daysOf(meetings: readonly Meeting[]): string {
  const [only, second] = meetings;
  if (!only) return words.embed.noMeeting;
  if (!second) return formatDays(only.start, only.end);
  const { first, last } = yearSpan(meetings);
  return words.embed.meetings(meetings.length, first, last);
}

function placeInFull(catalog: Catalog, { name, country }: Place): string {
  const inside = catalog.country.get(country);
  return inside ? `${name}, ${countryNameNow(inside)}` : name;
}

const hasRole = (catalog: Catalog, { id }: Institution, meeting: Meeting, roles: readonly Role[]) =>
  meeting.roles.some(
    ({ institution, role }) => roles.includes(role) && (institution === id || rollUp(catalog, institution) === id),
  );
