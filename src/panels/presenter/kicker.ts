import { familyNumber, type Catalog } from '../../model/catalog';
import { yearOf } from '../../model/dates';
import type { Meeting } from '../../model/schema';

export interface Kicker {
  /** Years of the meetings shown; empty where none is. */
  readonly years: string;
  /** The themes asked for, with the number of their family. */
  readonly themes: readonly { readonly id: string; readonly label: string; readonly family: number }[];
}

/** Themes named beside the years; more would not fit. */
const MOST_THEMES = 2;

/** What stands above a step's title: when, and which themes. */
export function kickerOf(catalog: Catalog, asked: readonly string[], shown: readonly Meeting[]): Kicker {
  const years = shown.map(({ start }) => yearOf(start));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return {
    years: shown.length === 0 ? '' : first === last ? String(first) : `${first}–${last}`,
    themes:
      asked.length > MOST_THEMES
        ? []
        : asked.map((id) => ({
            id,
            label: catalog.theme.get(id)!.label,
            family: familyNumber(catalog, id),
          })),
  };
}
