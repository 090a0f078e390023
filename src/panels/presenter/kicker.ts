import { familyNumber, type Catalog } from '../../model/catalog';
import { yearOf } from '../../model/dates';
import type { Meeting } from '../../model/schema';
import { formatYears } from '../../text/format';

export interface Kicker {
  /** Years of the meetings shown; empty where none is. */
  readonly years: string;
  /** The themes asked for, with the number of their family. */
  readonly themes: readonly { readonly id: string; readonly label: string; readonly family: number }[];
}

/** Themes named beside the years; more would not fit. */
const MOST_THEMES = 2;

/** What stands above a step's title: when, and which themes. The meetings shown are in order of time. */
export function kickerOf(catalog: Catalog, asked: readonly string[], shown: readonly Meeting[]): Kicker {
  const [first, last] = [shown[0], shown.at(-1)];
  return {
    years: first && last ? formatYears(yearOf(first.start), yearOf(last.start)) : '',
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
