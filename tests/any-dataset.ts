import fc from 'fast-check';
import { checkTexts } from '../src/model/check-texts';
import { dayNumber, dayOfNumber } from '../src/model/dates';
import type { Dataset, Meeting } from '../src/model/schema';
import * as terms from '../src/model/terms';
import { HOSTILE } from './hostile';

/** Sound datasets of every shape that the check lets through, for tests that hold for any of them. */

const evidence = { source: 's', section: 'Minutes', paragraph: 1 };
const isSound = (text: string) => /\S/.test(text) && checkTexts({ name: text }, { strictNames: true }).length === 0;
const text = fc.oneof(
  fc.lorem({ maxCount: 4 }),
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter(isSound),
);
const CODES = ['AT', 'BG', 'HR', 'MK', 'RS', 'TR', 'UA', 'XK', 'ZZ'];
const DAYS = { first: dayNumber('1990-01-01'), last: dayNumber('2030-12-31') };
const some = <T>(values: readonly T[], maxLength = 3) =>
  values.length === 0 ? fc.constant([] as T[]) : fc.uniqueArray(fc.constantFrom(...values), { maxLength });
const ids = (word: string, most: number, least = 0) =>
  fc.integer({ min: least, max: most }).map((count) => Array.from({ length: count }, (_, at) => `${word}-${at}`));

const place = (id: string) =>
  fc.record({
    id: fc.constant(id),
    name: text,
    country: fc.constantFrom(...CODES),
    // Mercator ends before the poles; the north of Europe to the south of Africa, and the middle of an ocean.
    lat: fc.double({ min: -60, max: 75, noNaN: true }),
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
  });

/** `partOf` names an earlier institution only, so no circle can come about. */
const institution = (id: string, at: number) =>
  fc.record(
    {
      id: fc.constant(id),
      name: text,
      kind: fc.constantFrom(...terms.INSTITUTION_KINDS),
      abbreviation: text,
      country: fc.constantFrom(...CODES),
      partOf: fc.nat(Math.max(at - 1, 0)).map((earlier) => `institution-${earlier}`),
    },
    { requiredKeys: ['id', 'name', 'kind'] },
  );

type Lists = Pick<Dataset, 'places' | 'institutions' | 'themes'>;

function meeting(at: number, { places, institutions, themes }: Lists): fc.Arbitrary<Meeting> {
  const where = fc.oneof(
    fc.constant({ format: 'online' as const, place: null, hostCountry: null }),
    fc.constantFrom(null, ...CODES).map((hostCountry) => ({ format: 'not-stated' as const, place: null, hostCountry })),
    ...places.map(({ id, country }) =>
      fc.constantFrom('in-person' as const, 'not-stated' as const).map((format) => {
        return { format, place: id, hostCountry: country };
      }),
    ),
  );
  const held = some(
    institutions.map(({ id }) => id),
    5,
  ).chain((chosen) =>
    fc.tuple(
      ...chosen.map((id) => fc.constantFrom(...terms.ROLES).map((role) => ({ institution: id, role, evidence }))),
    ),
  );
  return fc
    .record({
      title: text,
      kind: fc.constantFrom(...terms.KINDS),
      start: fc.integer({ min: DAYS.first, max: DAYS.last }),
      days: fc.nat(5),
      where,
      roles: held,
      countries: some(CODES).chain((codes) =>
        fc.tuple(
          ...codes.map((country) =>
            fc.constantFrom(...terms.COUNTRY_CAPACITIES).map((capacity) => ({ country, capacity, evidence })),
          ),
        ),
      ),
      themes: some(themes.map(({ id }) => id)),
      names: fc.array(text, { maxLength: 2 }),
      summary: text,
    })
    .map(({ start, days, where, themes, names, ...rest }) => ({
      ...rest,
      ...where,
      id: `${dayOfNumber(start).slice(0, 7)}-${at}`,
      start: dayOfNumber(start),
      end: dayOfNumber(start + days),
      participants: names.map((name) => ({ name, capacity: name, evidence })),
      speakers: names.map((name) => ({ name, position: name, evidence })),
      themes: themes.map((theme) => ({ theme, evidence })),
      topics: names.map((label) => ({ label, evidence })),
      projects: [],
      outcomes: names.map((name) => ({ text: name, evidence })),
      documents: [],
      notes: names,
      evidence,
    }));
}

const milestone = (at: number, meetings: readonly string[]) =>
  fc
    .record({
      day: fc.integer({ min: DAYS.first, max: DAYS.last }),
      isYear: fc.boolean(),
      title: text,
      summary: text,
      meetings: some(meetings),
    })
    .map(({ day, isYear, ...rest }) => ({
      ...rest,
      id: `milestone-${at}`,
      date: dayOfNumber(day).slice(0, isYear ? 4 : 10),
      evidence,
    }));

/** Leaves out what nothing names, which the check takes for a slip. */
export function withoutOrphans(dataset: Dataset): Dataset {
  const places = new Set([...dataset.meetings, ...dataset.milestones].map(({ place }) => place));
  const used = new Set(
    dataset.meetings
      .flatMap(({ roles, participants, speakers }) => [...roles, ...participants, ...speakers])
      .map(({ institution }) => institution),
  );
  const institutions = [...dataset.institutions].reverse().filter(({ id, partOf }) => {
    if (used.has(id) && partOf) used.add(partOf);
    return used.has(id);
  });
  return {
    ...dataset,
    places: dataset.places.filter(({ id }) => places.has(id)),
    institutions: institutions
      .reverse()
      .map(({ partOf, ...rest }) => ({ ...rest, ...(partOf !== rest.id && { partOf }) })),
  };
}

const all = <T, R>(given: readonly T[], each: (one: T, at: number) => fc.Arbitrary<R>): fc.Arbitrary<R[]> =>
  fc.tuple(...given.map(each));

/** A dataset of at least one meeting; `most` bounds the meetings, and places and institutions with them. */
export function anyDataset(most = 30): fc.Arbitrary<Dataset> {
  const network = fc.record({ name: text, abbreviation: text, summary: text }).map((texts) => ({
    ...texts,
    id: 'net',
    version: '1.0.0',
    updated: '2024-01-01',
    licence: 'CC BY 4.0',
    mapDisclaimer: 'No opinion.',
    kosovoNote: '* A note.',
    themeNote: 'By us.',
    numberingNote: 'As stated.',
  }));
  const families = ids('family', 7, 1).chain((list) =>
    all(list, (id) => fc.record({ id: fc.constant(id), label: text, description: text })),
  );
  return fc
    .record({
      network,
      countries: all(CODES, (code) => text.map((name) => ({ code, names: [{ name }] }))),
      places: ids('place', most).chain((list) => all(list, place)),
      institutions: ids('institution', most).chain((list) => all(list, institution)),
      themeFamilies: families,
    })
    .chain((lists) =>
      ids('theme', 25)
        .chain((list) =>
          all(list, (id) =>
            fc.record({
              id: fc.constant(id),
              label: text,
              description: text,
              family: fc.constantFrom(...lists.themeFamilies.map((family) => family.id)),
            }),
          ),
        )
        .map((themes) => ({ ...lists, themes })),
    )
    .chain((lists) =>
      fc
        .integer({ min: 1, max: most })
        .chain((count) => all(Array.from({ length: count }), (_, at) => meeting(at, lists)))
        .map((meetings) => ({ ...lists, meetings })),
    )
    .chain((lists) =>
      fc
        .nat(4)
        .chain((count) =>
          all(Array.from({ length: count }), (_, at) =>
            milestone(
              at,
              lists.meetings.map(({ id }) => id),
            ),
          ),
        )
        .map((milestones) =>
          withoutOrphans({
            sources: [{ id: 's', title: 'Source', publisher: 'Publisher', language: 'en' }],
            ...lists,
            milestones,
          }),
        ),
    );
}
