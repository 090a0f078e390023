import type { Country, Institution } from './schema';

/** The country's name in force on a day (ISO); the nearest one where the periods leave a gap. */
export function countryNameOn(country: Country, day: string): string {
  const inForce = country.names.find(({ from, to }) => (from ?? '') <= day && day <= (to ?? '9999'));
  return (inForce ?? country.names.at(-1))?.name ?? country.code;
}

/** The country's name today: the last of its names. */
export const countryNameNow = (country: Country) => country.names.at(-1)?.name ?? country.code;

/** Both names where they differ: `Macedonia (today North Macedonia)`. */
export function countryNameThenAndNow(country: Country, day: string, today: string): string {
  const then = countryNameOn(country, day);
  const now = countryNameNow(country);
  return then === now ? now : `${then} (${today} ${now})`;
}

/** The shortest name that the data gives an institution, for labels. */
export const institutionShortName = ({ shortName, abbreviation, name }: Institution) =>
  shortName ?? abbreviation ?? name;
