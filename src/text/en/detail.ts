import { formatNumber } from '../format';
import { meetings } from './counts';

const ordinals = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinal = (value: number) => `${value}${endings[ordinals.select(value)] ?? 'th'}`;

/** Words of the details. Days and lists come in already formatted. */
export const detail = {
  region: 'Details',
  close: 'Close details',
  text: 'Text of the details',
  unknown: (id: string) => `Nothing in the data has the name “${id}”.`,
  outside: 'Outside the current filter',
  place: 'Place',
  country: 'Country',
  milestone: 'Milestone',
  meetings,

  when: (days: string, inPerson: boolean) => (inPerson ? `${days} · In person` : days),
  formatNotStated: 'Format not stated in the source',
  ordinal: (value: number) => `${ordinal(value)} meeting, as the source counts`,
  today: (name: string) => `today ${name}`,
  themeNotStated: 'Theme not stated in the source',

  convenedBy: 'Convened by',
  widerEvent: 'Organised the wider event',
  partOf: (name: string) => `Part of: ${name}`,
  partOfHeading: 'Part of',
  parts: 'Parts',
  through: (role: string, name: string) => `${role}, through ${name}`,
  role: (role: string, capacity: string | undefined) => (capacity ? `${role}, ${capacity}` : role),

  countries: 'Countries said to take part',
  countryCapacity: {
    represented: 'Represented',
    presented: 'Presented',
    'shared-practice': 'Shared good practice',
    guest: 'Guest',
  },
  participants: 'Also took part',
  speakers: 'Speakers',
  outcomes: 'Outcomes',
  documents: 'Documents',
  documentKind: {
    declaration: 'Declaration',
    strategy: 'Strategy',
    study: 'Study',
    directive: 'Directive',
    'non-paper': 'Non-paper',
    convention: 'Convention',
    protocol: 'Protocol',
    other: 'Document',
  },
  dateNotStated: 'date not stated',
  topics: 'Topics',
  projects: 'Projects',
  parentEvent: 'Part of a wider event',
  notes: 'What the source leaves open',
  note: 'Note',
  milestones: 'Milestones',
  where: 'Where',
  placeCount: (count: number) => `Place, ${meetings(count)}`,
  countryCount: (count: number) => `Country, ${meetings(count)}`,
  hostsCountryCount: (count: number) => `Country of the hosts, ${meetings(count)}`,

  sources: 'Sources',
  sourceNumber: (number: number) => `Source ${number}`,
  backToText: 'Back to the text',
  passage: (section: string, paragraph: number) => `${section}, paragraph ${paragraph}`,
  inText: 'In:',

  otherNames: 'Other names',
  meetingsHeading: 'Meetings',
  noMeeting: 'No meeting in the data.',
  counted: (count: number, years: string) =>
    count === 0 ? 'No counted role in any meeting' : `${meetings(count)} with a counted role, ${years}`,
  countedRoles: (roles: string) => (roles === '' ? 'No role is counted at present.' : `Counted roles: ${roles}.`),
  countedHeading: 'Meetings with a counted role',
  otherRoles: 'Other roles',
  did: (name: string, contribution: string) => `${contribution} (${name})`,
  attendance: 'Spoke or took part',
  partners: 'Convened together with',
  together: (count: number) => `${meetings(count)} together`,

  names: 'Names over time',
  nameFromTo: (from: string | undefined, to: string | undefined) =>
    from && to ? `${from} to ${to}` : from ? `since ${from}` : to ? `until ${to}` : '',
  places: 'Places',
  hosted: 'Meetings held or hosted here',
  noHosted: 'The data has no meeting held or hosted here.',
  tookPart: 'Said to take part',
  institutions: 'Institutions',

  neighbours: 'Meetings before and after',
  previous: 'Previous',
  next: 'Next',
  previousMeeting: 'Previous meeting:',
  nextMeeting: 'Next meeting:',
  position: (position: number, total: number) => `${formatNumber(position)} of ${formatNumber(total)}`,
};
