import { familyNumber, type Catalog } from '../../model/catalog';
import { yearSpan, type YearSpan } from '../../model/span';
import type { Comparison, Years } from '../../query/selection';
import { words } from '../../text/words';

export interface SideName {
  /** `COVID-19`, `Before 2018`. */
  readonly label: string;
  /** `Only COVID-19`, `Only before 2018`. */
  readonly only: string;
  /** Number of the theme family; 0 for a period. */
  readonly family: number;
}

/** The year that parts the span into before and since; null for other periods and for themes. */
export function splitYear(compare: Comparison, { first, last }: YearSpan): number | null {
  if (compare.kind === 'themes') return null;
  const [early, late] = [compare.a, compare.b].sort((a, b) => Number(a.from) - Number(b.from));
  if (!early || !late) return null;
  const since = Number(late.from);
  const whole = Number(early.from) <= first && Number(late.to) >= last;
  return whole && Number(early.to) === since - 1 ? since : null;
}

function periodName({ from, to }: Years, split: number | null): SideName {
  const name =
    split === null
      ? words.compare.years(Number(from), Number(to))
      : Number(from) < split
        ? words.compare.before(split)
        : words.compare.sinceYear(split);
  return { ...name, family: 0 };
}

function shortLabel(catalog: Catalog, id: string): string {
  const theme = catalog.theme.get(id);
  return theme?.shortLabel ?? theme?.label ?? id;
}

const themeName = (catalog: Catalog, id: string): SideName => ({
  ...words.compare.theme(catalog.theme.get(id)?.label ?? id, shortLabel(catalog, id)),
  family: familyNumber(catalog, id),
});

/** What the two sides are called. */
export function sideNames(catalog: Catalog, compare: Comparison): { a: SideName; b: SideName } {
  if (compare.kind === 'themes') return { a: themeName(catalog, compare.a), b: themeName(catalog, compare.b) };
  const split = splitYear(compare, yearSpan(catalog.meetings));
  return { a: periodName(compare.a, split), b: periodName(compare.b, split) };
}

/** The comparison as a filter in use: on its chip, and in the status. */
export function comparisonLabel(catalog: Catalog, compare: Comparison | null): string {
  if (compare === null) return '';
  if (compare.kind === 'themes')
    return words.compare.inUse.two(shortLabel(catalog, compare.a), shortLabel(catalog, compare.b));
  const split = splitYear(compare, yearSpan(catalog.meetings));
  const { a, b } = sideNames(catalog, compare);
  return split === null ? words.compare.inUse.two(a.label, b.label) : words.compare.inUse.split(split);
}
