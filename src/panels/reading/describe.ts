import { familyNumber, type Catalog } from '../../model/catalog';
import { countryName, institutionShortName } from '../../model/names';
import { yearSpan } from '../../model/span';
import type { FilterInUse } from '../../query/choices';
import type { Findings } from '../../query/findings';
import type { Selection } from '../../query/selection';
import type { Reading } from '../../text/en/reading';
import { words } from '../../text/words';
import { comparisonLabel } from '../compare/sides';

export function institutionName(catalog: Catalog, id: string): string {
  const institution = catalog.institution.get(id);
  if (!institution) return id;
  const country = institution.country && countryName(catalog, institution.country);
  return words.reading.institutionInFull(country, institutionShortName(institution));
}

/** The numbers and the filters in the reader's words, for the sentence. */
export function describe(catalog: Catalog, selection: Selection, found: Findings): Reading {
  return {
    ...found,
    covered: yearSpan(catalog.meetings),
    from: selection.from,
    to: selection.to,
    themes: selection.themes.map((id) => {
      const theme = catalog.theme.get(id);
      return { label: theme?.phrase ?? theme?.label ?? id, family: familyNumber(catalog, id) };
    }),
    match: selection.match,
    institutions: selection.institutions.map((id) => institutionName(catalog, id)),
    hostCountries: selection.countries.map((code) => countryName(catalog, code)),
    formats: selection.formats,
    kinds: selection.kinds,
    q: selection.q.trim(),
  };
}

/** What a filter in use is called on its chip, with the number of its theme family or 0. */
export function describeFilter(
  catalog: Catalog,
  selection: Selection,
  { clause, value }: FilterInUse,
): { label: string; family: number } {
  if (clause === 'themes')
    return { label: catalog.theme.get(value)?.label ?? value, family: familyNumber(catalog, value) };
  const label = {
    period: () => words.reading.periodLabel(selection.from, selection.to),
    institutions: () => institutionName(catalog, value),
    countries: () => countryName(catalog, value),
    formats: () =>
      value === 'not-stated'
        ? words.reading.formatNotStated
        : words.marks.format[value as keyof typeof words.marks.format],
    kinds: () => words.marks.kind[value as keyof typeof words.marks.kind],
    text: () => words.reading.searched(value),
    compare: () => comparisonLabel(catalog, selection.compare),
  }[clause]();
  return { label, family: 0 };
}
