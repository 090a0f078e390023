import type { Catalog } from '../../model/catalog';
import { countryNameNow } from '../../model/names';
import type { Meeting } from '../../model/schema';
import { formatDays } from '../../text/format';
import { words } from '../../text/words';
import { placeName } from '../naming';
import { neighboursOf } from './neighbours';
import { subjectOf } from './subject';

/** Tells a listener what stands in the details, and a meeting's place in the row that Previous and Next go through. */
export function tellOpened(catalog: Catalog, focus: string | null, shown: () => readonly Meeting[]): string {
  const { closed, opened, meeting } = words.shell.details;
  if (focus === null) return closed;
  const subject = subjectOf(catalog, focus);
  switch (subject?.is) {
    case 'meeting': {
      const { start, end } = subject.meeting;
      const { position, total } = neighboursOf(focus, shown(), catalog.meetings)!;
      return opened(meeting(placeName(catalog, subject.meeting).place, formatDays(start, end), position, total));
    }
    case 'milestone':
      return opened(subject.milestone.title);
    case 'place':
      return opened(subject.place.name);
    case 'institution':
      return opened(subject.institution.name);
    case 'country':
      return opened(countryNameNow(subject.country));
    default:
      return opened(focus);
  }
}
