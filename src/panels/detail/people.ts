import { rollUp } from '../../model/catalog';
import type { Catalog } from '../../model/catalog';
import type { Evidence, Meeting } from '../../model/schema';

export interface Person {
  readonly name: string;
  /** Only of speakers. */
  readonly position?: string;
  readonly did: string;
  /** Id of the institution that the name or the position leads to. */
  readonly institution?: string;
  readonly evidence: Evidence;
}

/** Participants by the name of their institution, or by the name that the source gives them, with their country. */
export const participantsOf = (catalog: Catalog, meeting: Meeting, countryName: (code: string) => string): Person[] =>
  meeting.participants.map(({ institution, name, capacity, country, evidence }) => {
    const record = institution === undefined ? undefined : catalog.institution.get(institution);
    return {
      name: name ?? record?.name ?? institution ?? '',
      did: !record && country ? `${capacity}, ${countryName(country)}` : capacity,
      ...(record && { institution: rollUp(catalog, record.id) }),
      evidence,
    };
  });

export const speakersOf = (catalog: Catalog, meeting: Meeting): Person[] =>
  meeting.speakers.map(({ name, position, contribution, institution, evidence }) => ({
    name,
    position,
    did: contribution ?? '',
    ...(institution !== undefined && { institution: rollUp(catalog, institution) }),
    evidence,
  }));
