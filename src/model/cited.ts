import type { Catalog } from './catalog';
import type { Source } from './schema';

/** A source and those of its sections that records rest on. */
export interface CitedSource {
  readonly source: Source;
  /** True where records rest on the passage under the title of the source itself. */
  readonly opening: boolean;
  /** Headings, in order of the records' days, each once. */
  readonly sections: readonly string[];
}

/** What the records with these ids (meetings and milestones) rest on; ids that are not known are left out. */
export function citedSources(catalog: Catalog, ids: readonly string[]): CitedSource[] {
  const records = ids
    .flatMap((id) => {
      const meeting = catalog.meeting.get(id);
      const milestone = catalog.milestone.get(id);
      if (meeting) return [{ day: meeting.start, evidence: meeting.evidence }];
      return milestone ? [{ day: milestone.date, evidence: milestone.evidence }] : [];
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return [...new Set(records.map(({ evidence }) => evidence.source))].flatMap((id) => {
    const source = catalog.source.get(id);
    if (!source) return [];
    const own = records.filter(({ evidence }) => evidence.source === id).map(({ evidence }) => evidence.section);
    const sections = [...new Set(own)].filter((section) => section !== source.title);
    return [{ source, opening: own.includes(source.title), sections }];
  });
}
