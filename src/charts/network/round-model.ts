import type { Catalog } from '../../model/catalog';
import type { Convening } from '../../model/convening';
import { formatDays } from '../../text/format';
import { words } from '../../text/words';
import type { Level } from '../emphasis';
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

export function meetingName(catalog: Catalog, id: string, conveners: readonly string[], level: Level): string {
  const { title, start, end } = catalog.meeting.get(id)!;
  const names = conveners.map((convener) => {
    const [name, ...country] = nameAlone(catalog, catalog.institution.get(convener)!, [id]).reverse();
    return country.length ? `${name} (${country[0]})` : name!;
  });
  const by = names.length ? words.network.convenedBy(names) : words.network.quietNote[quietKind(catalog, id)];
  return `${words.marks.meeting(title, formatDays(start, end), level === 'faint')}, ${by}`;
}

export function institutionName(catalog: Catalog, convening: Convening, id: string, matching: number | null): string {
  const institution = catalog.institution.get(id)!;
  const count = convening.conveners.find((convener) => convener.id === id)?.meetings.length ?? 0;
  const linked = convening.links.filter(({ source, target }) => source === id || target === id).length;
  return words.network.institution(
    spokenName(institution),
    words.marks.institution[institution.kind],
    matching,
    count,
    linked,
  );
}
