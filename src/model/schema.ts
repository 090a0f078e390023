import * as v from 'valibot';
import { isDay, isDayOrYear } from './dates';
import { whyNotADay } from './not-a-day';
import { KINDS, FORMATS, ROLES, INSTITUTION_KINDS, COUNTRY_CAPACITIES, ROLE_CAPACITIES, DOCUMENT_KINDS } from './terms';

/**
 * The one definition of the dataset. Types are inferred from it, `data/network.schema.json` is generated from it,
 * and every file that enters passes through it.
 */

export const described = <T extends v.GenericSchema>(schema: T, text: string) => v.pipe(schema, v.description(text));

export const text = v.pipe(v.string(), v.regex(/\S/, 'must not be empty'));
export const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters, digits and single hyphens, such as 2016-05-tirana'),
);
const reference = (list: string) => described(slug, `The id of one of ${list}.`);
const countryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be a two-letter country code in capitals'));
/** A year far off is a slip, and would make the axis of time longer than anybody can read. */
const isNear = (dayOrYear: string) => dayOrYear >= '1800' && dayOrYear < '2200';
const NEAR = 'must lie in the years 1800 to 2199';
const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day written YYYY-MM-DD, such as 2016-05-12'),
  v.check(isDay, ({ input }) => whyNotADay(input)),
  v.check(isNear, NEAR),
);
const dayOrYear = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}-\d{2})?$/, 'must be a day written YYYY-MM-DD, such as 2016-05-12, or a year, such as 2016'),
  v.check(isDayOrYear, ({ input }) => whyNotADay(input)),
  v.check(isNear, NEAR),
);
export const countingNumber = v.pipe(
  v.number(),
  v.integer('must be a whole number'),
  v.minValue(1, 'must be a whole number from 1'),
);
const degrees = (name: string, most: number) => {
  const message = `must be a ${name} from -${most} to ${most} degrees`;
  return v.pipe(v.number(), v.minValue(-most, message), v.maxValue(most, message));
};
const httpsUrl = v.pipe(
  v.string(),
  v.regex(/^https:\/\//, 'must be a web address that starts with https://'),
  v.check(
    (value) => URL.canParse(value) && new URL(value).protocol === 'https:',
    'must be a web address that starts with https://',
  ),
);

export const evidenceSchema = described(
  v.strictObject({
    source: reference('sources'),
    section: described(text, "The source's own heading above the passage."),
    paragraph: described(countingNumber, 'Counts from 1 below the heading.'),
  }),
  'Where the source says so.',
);

const networkSchema = v.strictObject({
  id: slug,
  name: text,
  abbreviation: text,
  summary: text,
  version: described(
    v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'must be a version such as 1.2.0')),
    'Version of the dataset, semver.',
  ),
  updated: described(day, 'Day of the last change.'),
  licence: text,
  mapDisclaimer: described(text, 'Shown with every map.'),
  kosovoNote: v.optional(described(text, 'Shown wherever Kosovo* is named; needed only where the data names it.')),
  themeNote: described(text, 'Says who assigned the themes.'),
  numberingNote: described(text, 'Explains the ordinals that the source states.'),
});

const sourceSchema = v.strictObject({
  id: slug,
  title: text,
  publisher: text,
  url: v.optional(httpsUrl),
  language: text,
  accessed: v.optional(day),
});

const countrySchema = v.strictObject({
  code: countryCode,
  names: described(
    v.pipe(
      v.array(v.strictObject({ name: text, from: v.optional(day), to: v.optional(day) })),
      v.minLength(1, 'must hold at least one name'),
    ),
    'Names in the order of time; from and to are inclusive days.',
  ),
  otherNames: v.optional(v.array(text)),
  note: v.optional(text),
});

const placeSchema = v.strictObject({
  id: slug,
  name: described(text, 'With its diacritics.'),
  otherNames: v.optional(v.array(text)),
  country: countryCode,
  lat: degrees('latitude', 90),
  lon: degrees('longitude', 180),
  note: v.optional(text),
});

const institutionSchema = v.strictObject({
  id: slug,
  name: text,
  abbreviation: v.optional(text),
  shortName: v.optional(described(text, 'For labels in charts, at most about 24 characters.')),
  kind: v.picklist(INSTITUTION_KINDS),
  country: v.optional(countryCode),
  partOf: v.optional(described(slug, 'The institution that this one belongs to and rolls up to.')),
  otherNames: v.optional(v.array(text)),
  note: v.optional(text),
});

const familySchema = v.strictObject({ id: slug, label: text, description: text });
const themeSchema = v.strictObject({
  id: slug,
  label: text,
  shortLabel: v.optional(text),
  phrase: v.optional(described(text, 'How the theme reads in a sentence after "took up".')),
  description: text,
  family: reference('themeFamilies'),
});

const documentSchema = v.strictObject({
  title: text,
  kind: v.picklist(DOCUMENT_KINDS),
  date: v.optional(dayOrYear),
  evidence: evidenceSchema,
});

const meetingSchema = v.strictObject({
  id: slug,
  title: text,
  kind: v.picklist(KINDS),
  start: described(
    day,
    'First day. A meeting whose day is not known waits until it is; a milestone can have a year alone.',
  ),
  end: described(day, 'Last day, the same as start for a meeting of one day.'),
  ordinal: v.optional(described(countingNumber, 'Only where the source states it. Never computed.')),
  format: v.picklist(FORMATS),
  place: described(v.nullable(slug), 'The id of one of places, or null where online or not stated.'),
  hostCountry: described(v.nullable(countryCode), 'Country where it met or whose institution hosted, or null.'),
  roles: v.array(
    v.strictObject({
      institution: reference('institutions'),
      role: v.picklist(ROLES),
      capacity: v.optional(v.picklist(ROLE_CAPACITIES)),
      evidence: evidenceSchema,
    }),
  ),
  countries: v.array(
    v.strictObject({ country: countryCode, capacity: v.picklist(COUNTRY_CAPACITIES), evidence: evidenceSchema }),
  ),
  participants: v.array(
    v.strictObject({
      institution: v.optional(reference('institutions')),
      name: v.optional(text),
      capacity: described(text, 'In what way they took part, in a few words.'),
      country: v.optional(countryCode),
      evidence: evidenceSchema,
    }),
  ),
  speakers: v.array(
    v.strictObject({
      name: text,
      position: text,
      institution: v.optional(reference('institutions')),
      contribution: v.optional(described(text, 'What the person did there, in a few words.')),
      evidence: evidenceSchema,
    }),
  ),
  themes: v.array(v.strictObject({ theme: reference('themes'), evidence: evidenceSchema })),
  topics: v.array(v.strictObject({ label: text, evidence: evidenceSchema })),
  parentEvent: v.optional(v.strictObject({ name: text, evidence: evidenceSchema })),
  projects: v.array(v.strictObject({ name: text, evidence: evidenceSchema })),
  summary: text,
  outcomes: v.array(v.strictObject({ text, evidence: evidenceSchema })),
  documents: v.array(documentSchema),
  notes: v.array(text),
  evidence: evidenceSchema,
});

const milestoneSchema = v.strictObject({
  id: slug,
  date: described(dayOrYear, 'A day, or a year where the source gives no more.'),
  title: text,
  summary: text,
  place: v.optional(reference('places')),
  meetings: v.optional(v.array(reference('meetings'))),
  documents: v.optional(v.array(documentSchema)),
  notes: v.optional(v.array(text)),
  evidence: evidenceSchema,
});

export const datasetSchema = v.strictObject({
  $schema: v.optional(v.string()),
  network: networkSchema,
  sources: v.array(sourceSchema),
  countries: v.array(countrySchema),
  places: v.array(placeSchema),
  institutions: v.array(institutionSchema),
  themeFamilies: v.array(familySchema),
  themes: v.array(themeSchema),
  meetings: v.pipe(v.array(meetingSchema), v.minLength(1, 'must hold at least one meeting')),
  milestones: v.array(milestoneSchema),
});

export type Dataset = v.InferOutput<typeof datasetSchema>;
export type Evidence = v.InferOutput<typeof evidenceSchema>;
export type Source = Dataset['sources'][number];
export type Country = Dataset['countries'][number];
export type Place = Dataset['places'][number];
export type Institution = Dataset['institutions'][number];
export type Theme = Dataset['themes'][number];
export type ThemeFamily = Dataset['themeFamilies'][number];
export type Meeting = Dataset['meetings'][number];
export type Milestone = Dataset['milestones'][number];
export type Role = (typeof ROLES)[number];
export type Kind = (typeof KINDS)[number];
export type Format = (typeof FORMATS)[number];
export type InstitutionKind = (typeof INSTITUTION_KINDS)[number];
export type CountryCapacity = (typeof COUNTRY_CAPACITIES)[number];
