import type { Dataset } from '../src/model/schema';

const ACCRA = { id: 'accra', name: 'Accra', country: 'GH', lat: 5.6037, lon: -0.187 };

/** Our dataset with Belgrade's meeting in Accra, which the map does not reach; of `alone`, that meeting and no other place. */
export function beyond(ours: Dataset, alone = false): Dataset {
  const [first, ...others] = ours.meetings;
  const moved = { ...first!, id: '2011-06-accra', title: 'Accra 2011', place: 'accra', hostCountry: 'GH' };
  return {
    ...ours,
    countries: [...ours.countries, { code: 'GH', names: [{ name: 'Ghana' }] }],
    places: [...(alone ? [] : ours.places.filter(({ id }) => id !== 'belgrade')), ACCRA],
    institutions: alone ? [] : ours.institutions,
    milestones: [],
    meetings: [moved, ...(alone ? [] : others)],
  };
}
