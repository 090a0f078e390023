import type { Catalog } from '../model/catalog';
import { citedSources, type CitedSource } from '../model/cited';
import { sourceLine as words } from '../text/en/source-line';
import { formatNumber } from '../text/format';

/** As many headings as fit on a line. */
const MOST_NAMED = 3;

function sectionsText(sections: readonly string[]): string {
  const [first, last] = [sections[0], sections.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (sections.length > MOST_NAMED) return words.span(formatNumber(sections.length), first, last);
  return sections.length === 1 ? words.section(first) : words.sections(sections);
}

const sourceText = ({ source, opening, sections }: CitedSource) =>
  words.source(source.title, [opening ? words.opening : '', sectionsText(sections)].filter(Boolean));

/** Where the facts of a step come from, as one line; empty where the records (ids) rest on nothing that is known. */
export function sourceLine(catalog: Catalog, records: readonly string[]): string {
  const sources = citedSources(catalog, records).map(sourceText);
  return sources.length === 0 ? '' : words.line(sources.join('; '));
}
