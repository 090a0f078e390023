import type { Catalog } from '../../model/catalog';
import { kosovoNoteOf } from '../../model/names';
import { isAllBeyondMap } from '../../model/on-map';
import { formatDays } from '../../text/format';
import { later } from '../../text/later';
import { words } from '../../text/words';
import { numberingOf } from './notes';

const sources = ({ source }: Catalog) =>
  [...source.values()].map(({ title, publisher }) => later.handout.source(title, publisher));

/** Below the page with the map: where all of it comes from, and what the map does not say. */
export const firstFoot = (catalog: Catalog): string[] => [
  ...sources(catalog),
  catalog.isForeign ? '' : later.handout.themesAssigned,
  numberingOf(catalog),
  isAllBeyondMap(catalog) ? '' : words.shell.footer.map,
  catalog.network.mapDisclaimer,
  kosovoNoteOf(catalog),
];

/** Below the last page: source, version and licence of the data. */
export const lastFoot = (catalog: Catalog): string[] => [
  ...sources(catalog),
  words.shell.footer.data(catalog.network.version, formatDays(catalog.network.updated)),
  words.shell.footer.licence(catalog.network.licence),
];
