import type { Catalog } from '../../model/catalog';
import type { Meeting } from '../../model/schema';
import { formatDays } from '../../text/format';
import { later } from '../../text/later';
import { words } from '../../text/words';
import { leadersOf } from '../leaders';
import { briefName, nameInForce, placeName } from '../naming';

/** A meeting as the table shows it; null where the source states nothing. */
export interface Row {
  readonly id: string;
  /** First day, ISO. */
  readonly start: string;
  readonly days: string;
  readonly title: string;
  /** `Tirana · In person`. */
  readonly venue: string;
  /** Name in force on the first day. */
  readonly country: string | null;
  /** Below the country: its name today, or that it is the country of the hosts only. */
  readonly countryNote: string | null;
  readonly kind: string;
  /** A line for hosts, organisers and supporters each; empty where nobody is named. */
  readonly convened: readonly string[];
  /** Ids in the order of the data. */
  readonly themes: readonly string[];
}

/** `Host: A; B`, `With: C`, `Supported by: D`; empty where nobody is named. */
export function convenedLines(catalog: Catalog, meeting: Meeting): string[] {
  const { role, first, others, supporters } = leadersOf(meeting);
  const nameOf = (id: string) => {
    const institution = catalog.institution.get(id);
    return institution ? briefName(institution) : id;
  };
  return [
    { label: role ? words.marks.role[role] : '', ids: first },
    { label: later.table.with, ids: others },
    { label: later.table.supportedBy, ids: supporters },
  ]
    .filter(({ ids }) => ids.length > 0)
    .map(({ label, ids }) => later.table.convened(label, ids.map(nameOf).join('; ')));
}

export function rowOf(catalog: Catalog, meeting: Meeting): Row {
  const place = placeName(catalog, meeting);
  const host = meeting.hostCountry === null ? null : nameInForce(catalog, meeting.hostCountry, meeting.start);
  const format = later.table.format[meeting.format];
  return {
    id: meeting.id,
    start: meeting.start,
    days: formatDays(meeting.start, meeting.end),
    title: meeting.title,
    venue: place.place === format ? format : `${place.place} · ${format}`,
    country: place.country ?? host?.name ?? null,
    countryNote: place.today
      ? later.detail.today(place.today)
      : place.country === null && host
        ? later.table.hostsCountry
        : null,
    kind: words.marks.kind[meeting.kind],
    convened: convenedLines(catalog, meeting),
    themes: meeting.themes.map(({ theme }) => theme),
  };
}
