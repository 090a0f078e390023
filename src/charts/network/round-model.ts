import type { Catalog } from '../../model/catalog';
import { once } from '../../model/once';
import type { Convening } from '../../model/convening';
import { formatDays } from '../../text/format';
import { words } from '../../text/words';
import { levelOf, sideLabels, type Highlight } from '../emphasis';
import { namedOnce, quietKind } from './block-texts';
import { nameAlone, spokenName } from './names';
import type { Ring } from './walk';

/** Institutions of each meeting, those with most meetings first. */
export function conveningOf({ conveners }: Convening): Map<string, string[]> {
  const of = new Map<string, string[]>();
  for (const { id, meetings } of conveners)
    for (const meeting of meetings) of.set(meeting, [...(of.get(meeting) ?? []), id]);
  return of;
}

/** The order in which the keyboard walks; a hidden hub is left out. */
export function ringOf(catalog: Catalog, convening: Convening, hidden: string | null): Ring {
  const outside = namedOnce(convening);
  const inside = new Map(
    [...conveningOf(convening)].map(([meeting, ids]) => [
      meeting,
      ids.filter((id) => id !== hidden && !outside.get(meeting)?.includes(id)),
    ]),
  );
  return { meetings: catalog.meetings.map(({ id }) => id), inside, outside };
}

export function meetingName(catalog: Catalog, id: string, conveners: readonly string[], highlight: Highlight): string {
  const { title, start, end } = catalog.meeting.get(id)!;
  const names = conveners.map((convener) => {
    const [name, ...country] = nameAlone(catalog, catalog.institution.get(convener)!, [id]).reverse();
    return country.length ? `${name} (${country[0]})` : name!;
  });
  const by = names.length ? words.network.convenedBy(names) : words.network.quietNote[quietKind(catalog, id)];
  return `${words.marks.meeting(title, formatDays(start, end), levelOf(id, highlight) === 'faint', sideLabels(id, highlight))}, ${by}`;
}

/** How many meetings and how many others each institution convened with; asked of all at each move of a drag. */
const standingIn = once(({ conveners, links }: Convening) => {
  const standing = new Map(conveners.map(({ id, meetings }) => [id, { count: meetings.length, linked: 0 }]));
  for (const { source, target } of links) for (const id of [source, target]) standing.get(id)!.linked += 1;
  return standing;
});

/** Accessible name of an institution: who it is, its meetings and with how many others it convened. */
export function spokenInstitution(catalog: Catalog, convening: Convening, id: string, matching: number | null): string {
  const institution = catalog.institution.get(id)!;
  const { count, linked } = standingIn(convening).get(id) ?? { count: 0, linked: 0 };
  return words.network.institution(
    spokenName(institution),
    words.marks.institution[institution.kind],
    matching,
    count,
    linked,
  );
}
