import type { Catalog } from '../../model/catalog';
import { countryName } from '../../model/names';
import type { Aspect } from '../../query/compare';
import { placeAndYear } from '../naming';
import { institutionName } from '../reading/describe';

/** A name in the comparison; `focus` is what its button opens, null for plain text. */
export interface Named {
  readonly id: string;
  readonly label: string;
  readonly focus: string | null;
}

type Name = (catalog: Catalog, id: string) => Omit<Named, 'id'>;

const NAME: Record<Aspect, Name> = {
  meetings: (catalog, id) => {
    const meeting = catalog.meeting.get(id);
    return { label: meeting ? placeAndYear(catalog, meeting) : id, focus: id };
  },
  places: (catalog, id) => ({ label: catalog.place.get(id)?.name ?? id, focus: id }),
  countries: (catalog, code) => ({ label: countryName(catalog, code), focus: code.toLowerCase() }),
  conveners: (catalog, id) => ({ label: institutionName(catalog, id), focus: id }),
  themes: (catalog, id) => ({ label: catalog.theme.get(id)?.label ?? id, focus: null }),
  topics: (_, label) => ({ label, focus: null }),
};

export const namesOf = (catalog: Catalog, aspect: Aspect, ids: readonly string[]): Named[] =>
  ids.map((id) => ({ id, ...NAME[aspect](catalog, id) }));
