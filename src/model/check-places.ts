import type { Finding } from './problem';
import { recordsOf, type Usable } from './usable';

/** What the map knows. Degrees; distances in km are 0 inside and not finite for a country the map does not have. */
export interface Geography {
  readonly distanceKm?: ((code: string, lon: number, lat: number) => number) | undefined;
  readonly countryAt?: ((lon: number, lat: number) => string | undefined) | undefined;
}

/** Coasts are drawn with fewer bends than they have, so a port may lie off them. */
const TOLERANCE_KM = 25;

/** Places that lie outside the country they name. */
export function checkPlaces(dataset: Usable, { distanceKm, countryAt }: Geography): Finding[] {
  if (!distanceKm) return [];
  const names = new Map<string, string>();
  for (const [{ code, names: all }] of recordsOf(dataset.countries))
    if (code) names.set(code, all?.at(-1)?.name ?? code);
  const named = (code: string) => (names.has(code) ? `${names.get(code)} (${code})` : code);
  const findings: Finding[] = [];
  for (const [{ country, lat, lon }, position] of recordsOf(dataset.places)) {
    if (country === undefined || lat === undefined || lon === undefined) continue;
    const away = distanceKm(country, lon, lat);
    if (!Number.isFinite(away) || away <= TOLERANCE_KM) continue;
    const owner = countryAt?.(lon, lat) ?? [...names.keys()].find((code) => distanceKm(code, lon, lat) === 0);
    const where = owner ? `in ${named(owner)}, ` : '';
    findings.push({
      path: ['places', position, 'lat'],
      wrong: `the point ${lat}, ${lon} lies ${where}${Math.round(away)} km outside ${named(country)}`,
      allowed: `a point in the country or at most ${TOLERANCE_KM} km from it`,
      nearest: distanceKm(country, lat, lon) <= TOLERANCE_KM ? `lat ${lon}, lon ${lat}` : undefined,
    });
  }
  return findings;
}
