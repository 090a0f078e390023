import type { Catalog } from './catalog';
import { once } from './once';
import type { Country, Institution } from './schema';

/** The country's name in force on a day (ISO); the nearest one where the periods leave a gap. */
export function countryNameOn(country: Country, day: string): string {
  const inForce = country.names.find(({ from, to }) => (from ?? '') <= day && day <= (to ?? '9999'));
  return (inForce ?? country.names.at(-1))?.name ?? country.code;
}

/** The country's name today: the last of its names. */
export const countryNameNow = (country: Country) => country.names.at(-1)?.name ?? country.code;

/** A country's name on a day (ISO), or else today; the code itself where the data have no such country. */
export function countryName(catalog: Catalog, code: string, day?: string): string {
  const country = catalog.country.get(code);
  if (!country) return code;
  return day === undefined ? countryNameNow(country) : countryNameOn(country, day);
}

/** The shortest name that the data gives an institution, for labels. */
export const institutionShortName = ({ shortName, abbreviation, name }: Institution) =>
  shortName ?? abbreviation ?? name;

/** Its code in the data and in the basemap. */
export const KOSOVO_CODE = 'XK';

/** True where what is read names Kosovo*, on the map in capitals too, so that its note must stand below. */
export const namesKosovo = (seen: unknown): boolean => /kosovo/i.test(JSON.stringify(seen));

/** The note on Kosovo* where the records that every view draws on name it; else nothing. Texts of meetings bring it where they are read. */
export const kosovoNoteOf = once(
  ({ network: { kosovoNote = '', ...network }, countries, places, institutions, milestones }: Catalog): string => {
    const isNamed = namesKosovo(countries) || namesKosovo([network, places, institutions, milestones]);
    return isNamed ? kosovoNote : '';
  },
);
