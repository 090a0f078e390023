import { dayNumber, dayOfNumber } from '../../src/model/dates';
import type { Dataset, Institution, Meeting, Place, Role, Theme } from '../../src/model/schema';

/** How many of each the synthetic network has; only those that some meeting names are kept. */
const CITIES = 300;
const INSTITUTIONS = 200;
const THEMES = 25;
const [FIRST, LAST] = [dayNumber('2011-01-01'), dayNumber('2024-12-31')];
/** Busy weeks, round which half of the meetings fall. */
const BURSTS = 40;

/** Numbers from 0 to 1 that follow from the seed alone (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const numbered = (count: number) => Array.from({ length: count }, (_, i) => i);
const evidence = { source: 'synthetic', section: 'Made up', paragraph: 1 };

/**
 * A dataset of made-up meetings in the countries, cities and theme families of `base`: the same for the same seed.
 * `isIn` says whether a country holds a point, in degrees.
 */
export function generate(
  count: number,
  seed: number,
  base: Dataset,
  isIn: (code: string, lon: number, lat: number) => boolean,
): Dataset {
  const random = seeded(seed);
  const below = (most: number) => Math.floor(random() * most);
  const oneOf = <T>(list: readonly T[]): T => list[below(list.length)]!;
  /** Few are met often, most seldom. */
  const skewed = <T>(list: readonly T[]): T => list[Math.floor(list.length * random() ** 3)]!;

  const places = numbered(CITIES).map((i): Place => {
    const near = base.places[i % base.places.length]!;
    const point = () => ({ lat: near.lat + (random() - 0.5) * 1.6, lon: near.lon + (random() - 0.5) * 2.2 });
    let found = point();
    for (let tries = 0; tries < 50 && !isIn(near.country, found.lon, found.lat); tries++) found = point();
    const { lat, lon } = isIn(near.country, found.lon, found.lat) ? found : near;
    const name = `City ${i + 1}`;
    return { id: `city-${i + 1}`, name, country: near.country, lat: +lat.toFixed(4), lon: +lon.toFixed(4) };
  });
  const institutions = numbered(INSTITUTIONS).map((i): Institution => ({
    id: `institution-${i + 1}`,
    name: `Institution ${i + 1}`,
    kind: (['government', 'intergovernmental', 'agency', 'civil-society'] as const)[i % 4]!,
    ...(i % 4 === 0 && { country: base.places[i % base.places.length]!.country }),
  }));
  const themes = numbered(THEMES).map((i): Theme => {
    const family = base.themeFamilies[i % base.themeFamilies.length]!.id;
    return { id: `theme-${i + 1}`, label: `Theme ${i + 1}`, description: `Made-up theme ${i + 1}.`, family };
  });
  const bursts = numbered(BURSTS).map(() => FIRST + below(LAST - FIRST));

  const meetings = numbered(count).map((i): Meeting => {
    const burst = Math.round(oneOf(bursts) + (random() - 0.5) * 14);
    const day = Math.min(LAST, Math.max(FIRST, random() < 0.5 ? burst : FIRST + below(LAST - FIRST)));
    const start = dayOfNumber(day);
    const place = random() < 0.9 ? skewed(places) : null;
    const held = [...new Set(numbered(1 + below(3)).map(() => skewed(institutions).id))];
    const roles: Role[] = ['host', 'co-organiser', 'supporter'];
    return {
      id: `${start.slice(0, 7)}-${i + 1}`,
      title: `${place?.name ?? 'Online'}, ${start}`,
      kind: 'network-meeting',
      start,
      end: dayOfNumber(Math.min(LAST, day + below(3))),
      format: place ? 'in-person' : 'online',
      place: place?.id ?? null,
      hostCountry: place?.country ?? null,
      roles: held.map((institution, at) => ({ institution, role: roles[at]!, evidence })),
      countries: [],
      participants: [],
      speakers: [],
      themes: [...new Set(numbered(1 + below(2)).map(() => skewed(themes).id))].map((theme) => ({ theme, evidence })),
      topics: [],
      projects: [],
      summary: 'Made up.',
      outcomes: [],
      documents: [],
      notes: [],
      evidence,
    };
  });
  const named = new Set(
    meetings.flatMap(({ place, roles }) => [place, ...roles.map(({ institution }) => institution)]),
  );
  return {
    network: { ...base.network, id: 'synthetic', name: 'Synthetic network', abbreviation: 'Synthetic' },
    sources: [{ id: 'synthetic', title: 'Made up', publisher: 'The benchmark', language: 'en' }],
    countries: base.countries,
    places: places.filter(({ id }) => named.has(id)),
    institutions: institutions.filter(({ id }) => named.has(id)),
    themeFamilies: base.themeFamilies,
    themes,
    meetings,
    milestones: [],
  };
}
