import type { Catalog } from '../model/catalog';
import { evidenceOf, passagesOf } from '../model/evidence';
import { countryName } from '../model/names';
import type { Meeting } from '../model/schema';
import { ROLES } from '../model/terms';
import { later } from '../text/later';
import { words } from '../text/words';
import type { Cell } from './csv';
import { foreignLine } from './foreign-line';

/** Names in one cell are parted by semicolons, because some hold a comma. */
const list = (names: readonly string[]) => [...new Set(names)].join('; ');

/** The meetings as rows for a spreadsheet, headings first, in the order given. Countries have the name of the day. */
export function meetingRows(catalog: Catalog, meetings: readonly Meeting[]): Cell[][] {
  const { column } = later.download;
  const head = [
    ...[column.id, column.title, column.first, column.last, column.kind, column.format, column.place],
    ...[column.country, column.code, ...ROLES.map((role) => words.marks.role[role])],
    ...[column.themes, column.tookPart, column.summary, column.ordinal, column.open],
    ...[column.source, column.passages, column.note],
  ];
  return [head, ...meetings.map((meeting) => rowOf(catalog, meeting))];
}

function rowOf(catalog: Catalog, meeting: Meeting): Cell[] {
  const { id, title, start, end, kind, format, place, hostCountry, roles, themes, countries, summary } = meeting;
  const found = catalog.place.get(place ?? '');
  const code = found?.country ?? hostCountry;
  const institutions = ROLES.map((wanted) =>
    list(
      roles
        .filter(({ role, capacity }) => role === wanted || capacity === wanted)
        .map(({ institution }) => catalog.institution.get(institution)?.name ?? institution),
    ),
  );
  const passages = passagesOf(evidenceOf(meeting));
  const row = [
    ...[id, title, start, end, words.marks.kind[kind], words.marks.format[format], found?.name ?? ''],
    ...[code === null ? '' : countryName(catalog, code, start), code ?? '', ...institutions],
    list(themes.map(({ theme }) => catalog.theme.get(theme)?.label ?? theme)),
    list(countries.map(({ country }) => countryName(catalog, country, start))),
    summary,
    meeting.ordinal ?? '',
    meeting.notes.join(' '),
    list(passages.map(({ source }) => catalog.source.get(source)?.title ?? source)),
    list(passages.map(({ section, paragraph }) => later.detail.passage(section, paragraph))),
  ];
  // A row may travel alone, so its notes go with it.
  const kosovo = row.some((cell) => String(cell).includes('Kosovo')) ? catalog.network.kosovoNote : '';
  return [...row, [foreignLine(catalog), kosovo].filter(Boolean).join(' ')];
}
