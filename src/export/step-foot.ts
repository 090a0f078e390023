import type { Catalog } from '../model/catalog';
import { namesKosovo } from '../model/names';
import { isAllBeyondMap } from '../model/on-map';
import type { Step } from '../model/story-schema';
import { later } from '../text/later';
import { words } from '../text/words';
import { foreignLine } from './foreign-line';
import { sourceLine } from './source-line';

interface Seen {
  readonly hasMap: boolean;
  /** Only meetings of themes are lit. */
  readonly byTheme: boolean;
  /** All that is read of the step, its pictures included. */
  readonly seen: unknown;
}

/** What is said at a step, with the note on Kosovo* where they name it. */
export const stepNotes = ({ network }: Catalog, { notes }: Step): string[] =>
  namesKosovo(notes) && network.kosovoNote ? [...notes, network.kosovoNote] : [...notes];

/** What stands below a step on a slide and on paper, and below a picture, a sentence each: the source first, then the notes it needs. */
export function stepFoot(
  catalog: Catalog,
  { records }: Pick<Step, 'records'>,
  { hasMap, byTheme, seen }: Seen,
): string[] {
  const { mapDisclaimer, kosovoNote = '' } = catalog.network;
  const texts = [
    foreignLine(catalog),
    sourceLine(catalog, records),
    byTheme && !catalog.isForeign ? later.handout.themesAssigned : '',
    ...(hasMap && !isAllBeyondMap(catalog) ? [words.map.tinted, mapDisclaimer] : []),
    namesKosovo(seen) ? kosovoNote : '',
  ];
  return texts.filter(Boolean).map((text) => (/[.!?]$/.test(text) ? text : `${text}.`));
}
