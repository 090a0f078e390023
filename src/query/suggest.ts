import { rollUp, type Catalog } from '../model/catalog';
import { fold } from './fold';
import type { Selection } from './selection';

export type SuggestionKind =
  'meeting' | 'milestone' | 'place' | 'country' | 'institution' | 'theme' | 'person' | 'project' | 'topic' | 'document';

export interface Suggestion {
  readonly id: string;
  readonly kind: SuggestionKind;
  readonly label: string;
  /** What choosing it changes. */
  readonly patch: Partial<Selection>;
}

interface Entry extends Suggestion {
  readonly names: readonly string[];
}

/** Everything that can be searched for by name, with all its names folded; built at the first search. */
export function buildEntries(catalog: Catalog): Entry[] {
  const entries: Entry[] = [];
  const seen = new Set<string>();
  const add = (
    kind: SuggestionKind,
    key: string,
    label: string,
    names: (string | undefined)[],
    patch: Partial<Selection>,
  ) => {
    const id = `${kind}-${key}`;
    if (seen.has(id)) return;
    seen.add(id);
    const folded = [label, ...names].filter((name) => name !== undefined).map(fold);
    entries.push({ id, kind, label, names: folded, patch });
  };
  for (const { id, label, description, shortLabel } of catalog.themes)
    add('theme', id, label, [shortLabel, description], { themes: [id] });
  for (const { id, name, otherNames = [] } of catalog.places)
    if (catalog.meetingsAt.has(id)) add('place', id, name, otherNames, { focus: id });
  for (const institution of catalog.institutions) {
    const top = rollUp(catalog, institution.id);
    const counted = catalog.meetings.some(({ roles }) =>
      roles.some((held) => rollUp(catalog, held.institution) === top),
    );
    const { id, name, shortName, abbreviation, otherNames = [] } = institution;
    const patch = counted ? { institutions: [top], focus: id } : { focus: id };
    add('institution', id, name, [shortName, abbreviation, ...otherNames], patch);
  }
  const hosting = new Set(catalog.meetings.map(({ hostCountry }) => hostCountry));
  for (const { code, names, otherNames = [] } of catalog.countries) {
    const label = names.at(-1)?.name ?? code;
    const all = [...names.map(({ name }) => name), ...otherNames];
    if (hosting.has(code)) add('country', code, label, all, { countries: [code], focus: code.toLowerCase() });
  }
  for (const { id, title, date } of catalog.milestones) add('milestone', id, title, [date], { focus: id });
  for (const meeting of catalog.meetings) {
    add('meeting', meeting.id, meeting.title, [meeting.start], { focus: meeting.id });
    for (const { name, position } of meeting.speakers) add('person', fold(name), name, [position], { q: name });
    for (const { name } of meeting.projects) add('project', fold(name), name, [], { q: name });
    for (const { label } of meeting.topics) add('topic', fold(label), label, [], { q: label });
    for (const { title } of meeting.documents) add('document', fold(title), title, [], { q: title });
  }
  return entries;
}

/** Up to `limit` entries one of whose names holds every word; names that begin with the text come first. */
export function suggest(entries: readonly Entry[], text: string, limit = 8): Suggestion[] {
  const folded = fold(text).trim();
  if (folded === '') return [];
  const searched = folded.split(/\s+/);
  const rank = ({ names }: Entry) => {
    if (!names.some((name) => searched.every((word) => name.includes(word)))) return 3;
    if (names.some((name) => name.startsWith(folded))) return 0;
    return names.some((name) => name.includes(` ${folded}`)) ? 1 : 2;
  };
  return entries
    .map((entry) => ({ entry, at: rank(entry) }))
    .filter(({ at }) => at < 3)
    .sort((a, b) => a.at - b.at)
    .slice(0, limit)
    .map(({ entry }) => entry);
}
