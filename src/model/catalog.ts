import type {
  Country,
  Dataset,
  Institution,
  Meeting,
  Milestone,
  Place,
  Role,
  Source,
  Theme,
  ThemeFamily,
} from './schema';

/** The dataset, indexed once at load. Plain and never changed, so nothing in it needs to be reactive. */
export interface Catalog {
  readonly network: Dataset['network'];
  /** Not the Network's own dataset, which every view, sheet and file that shows it has to say. */
  readonly isForeign: boolean;
  /** In order of their first day; `at` gives a meeting's position in this list. */
  readonly meetings: readonly Meeting[];
  readonly milestones: readonly Milestone[];
  readonly families: readonly ThemeFamily[];
  readonly themes: readonly Theme[];
  readonly institutions: readonly Institution[];
  readonly places: readonly Place[];
  readonly countries: readonly Country[];
  readonly at: ReadonlyMap<string, number>;
  readonly meeting: ReadonlyMap<string, Meeting>;
  readonly milestone: ReadonlyMap<string, Milestone>;
  readonly theme: ReadonlyMap<string, Theme>;
  readonly institution: ReadonlyMap<string, Institution>;
  readonly place: ReadonlyMap<string, Place>;
  readonly country: ReadonlyMap<string, Country>;
  readonly source: ReadonlyMap<string, Source>;
  /** Meetings of a place, in order of time. */
  readonly meetingsAt: ReadonlyMap<string, readonly Meeting[]>;
}

const byId = <T extends { id: string }>(records: readonly T[]) => new Map(records.map((record) => [record.id, record]));

export function buildCatalog(dataset: Dataset, isForeign = false): Catalog {
  const meetings = [...dataset.meetings].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  const meetingsAt = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    if (meeting.place === null) continue;
    const list = meetingsAt.get(meeting.place);
    if (list) list.push(meeting);
    else meetingsAt.set(meeting.place, [meeting]);
  }
  return {
    network: dataset.network,
    isForeign,
    meetings,
    milestones: [...dataset.milestones].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    families: dataset.themeFamilies,
    themes: dataset.themes,
    institutions: dataset.institutions,
    places: dataset.places,
    countries: dataset.countries,
    at: new Map(meetings.map((meeting, position) => [meeting.id, position])),
    meeting: byId(meetings),
    milestone: byId(dataset.milestones),
    theme: byId(dataset.themes),
    institution: byId(dataset.institutions),
    place: byId(dataset.places),
    country: new Map(dataset.countries.map((country) => [country.code, country])),
    source: byId(dataset.sources),
    meetingsAt,
  };
}

/** The institution that `id` is counted as: itself, or the one at the top of its `partOf` chain. */
export function rollUp(
  { institution, institutions }: Pick<Catalog, 'institution' | 'institutions'>,
  id: string,
): string {
  let whole = id;
  // A chain is never longer than this; the check refuses one that goes round.
  for (let steps = 0; steps < institutions.length; steps++) {
    const parent = institution.get(whole)?.partOf;
    if (parent === undefined) break;
    whole = parent;
  }
  return whole;
}

/** Position of the theme's family, from 1: the number in the classes `family-1` … that carry its hue. */
export function familyNumber(catalog: Catalog, themeId: string): number {
  const family = catalog.theme.get(themeId)?.family;
  return catalog.families.findIndex((candidate) => candidate.id === family) + 1;
}

/** Roles that make a link between institutions unless the reader chooses others. */
export const COUNTED_ROLES: readonly Role[] = ['host', 'organiser', 'co-organiser', 'supporter'];

/** True where somebody is named as host, organiser, co-organiser or supporter. */
export const namesAnOrganiser = (meeting: Meeting): boolean =>
  meeting.roles.some(({ role }) => COUNTED_ROLES.includes(role));
