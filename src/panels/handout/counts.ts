import { familyNumber, type Catalog } from '../../model/catalog';

export interface ThemeCount {
  readonly id: string;
  readonly label: string;
  /** Number of its family, for the hue. */
  readonly family: number;
  /** Meetings that match, and all. */
  readonly shown: number;
  readonly all: number;
}

/** How many meetings took up each theme, in the order of the data. */
export function themeCounts(catalog: Catalog, isShown: (meeting: string) => boolean): ThemeCount[] {
  return catalog.themes.map(({ id, label }) => {
    const having = catalog.meetings.filter(({ themes }) => themes.some(({ theme }) => theme === id));
    const shown = having.filter((meeting) => isShown(meeting.id)).length;
    return { id, label, family: familyNumber(catalog, id), shown, all: having.length };
  });
}
