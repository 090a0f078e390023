import { formatNumber } from '../format';
import { countries, meetings } from './counts';

const order = { first: 'First appearance', count: 'Most meetings', name: 'Name' };

/** Words of the reach panel. Days, years and lists come in already formatted. */
export const reach = {
  region: 'Reach',
  heading: 'Reach over time',
  hint: 'One row for each country, one column for each year. Choose a mark to open its meeting, where the evidence is.',
  summary: (of: { countries: number; years: string; host: number; organiser: number; tookPart: number }) =>
    of.countries === 0
      ? 'No country is named with any meeting.'
      : `${countries(of.countries)} named, ${of.years}. ${formatNumber(of.host)} held or hosted a meeting, ` +
        `${formatNumber(of.organiser)} had an institution that convened one, ` +
        `and ${formatNumber(of.tookPart)} are said to have taken part.`,
  /** How much the source leaves open. */
  gaps: (of: { notStated: number; total: number }) =>
    of.notStated === 0
      ? ''
      : `For ${formatNumber(of.notStated)} of ${meetings(of.total)} the source does not say which countries took part.`,
  filtered: (of: { shown: number; total: number; countries: number; all: number }) =>
    `${formatNumber(of.shown)} of ${meetings(of.total)} match the filter, with ` +
    `${formatNumber(of.countries)} of ${countries(of.all)}.`,

  orderBy: 'Order by',
  order,
  /** `by` is one of the orders. */
  caption: (rows: number, years: string, by: keyof typeof order) =>
    `${countries(rows)}, ${years}, in order of ` +
    { first: 'first appearance', count: 'number of meetings, most first', name: 'name' }[by],
  country: 'Country',
  count: 'Meetings',
  /** Two figures of a year for a narrow column. */
  shortYear: (year: number) => `’${String(year).slice(2)}`,
  more: (rows: number) => `Show ${formatNumber(rows)} more`,
  keys:
    'Arrow keys move between countries and marks, Home and End to the ends of a row, with Control to the first or last ' +
    'row. Enter or Space opens.',

  key: 'Key',
  involvement: {
    host: 'Venue or host country',
    organiser: 'Organising institution',
    supporter: 'Supporting institution',
    represented: 'Represented or guest',
    presented: 'Presented or shared practice',
  },
  /** In place of supporters where the reader lets further roles count. */
  otherRole: 'Institution in another counted role',
  /** In the spoken name of a mark. */
  as: {
    host: 'venue or host country',
    organiser: 'organiser',
    supporter: 'supporter',
    represented: 'represented or guest',
    presented: 'presented or shared practice',
  },
  asOther: 'institution in another counted role',
  notStated: 'Not stated',
  notStatedHeading: 'Not stated in the source',
  notStatedRow: { host: 'Venue or host country', organiser: 'Organiser', tookPart: 'Countries that took part' },
  notStatedSpoken: {
    host: 'Venue or host country not stated',
    organiser: 'Organiser not stated',
    tookPart: 'Countries that took part not stated',
  },
  /** Spoken name of a mark: `Slovenia, 2020: Ljubljana 2020, venue or host country and organiser`. */
  cell: (row: string, year: number, count: number, parts: readonly string[], faint: boolean) =>
    `${row}, ${year}${count > 1 ? `, ${meetings(count)}` : ''}: ${parts.join('; ')}${faint ? ', outside the current filter' : ''}`,
  andMore: (meetings: number) => `and ${formatNumber(meetings)} more`,
  part: (title: string, as: string) => (as === '' ? title : `${title}, ${as}`),
  choose: (row: string, year: number) => `${row}, ${year}`,

  notes: {
    /** `roles` are those that the reader lets count, in words. */
    roles: (roles: string) =>
      roles === ''
        ? 'No role of an institution is counted at present.'
        : `An institution counts for its country in these roles: ${roles}.`,
    intergovernmental: 'Inter-governmental bodies act for no country, so they are not in this table.',
    blank: 'An empty cell means that the source does not name the country in that year.',
  },

  totals: {
    heading: 'Running totals',
    lines: {
      meetings: ['meeting', 'meetings'],
      places: ['place', 'places'],
      hostCountries: ['country', 'countries'],
      institutions: ['institution', 'institutions'],
    },
    column: {
      meetings: 'Meetings',
      places: 'Places',
      hostCountries: 'Countries',
      institutions: 'Institutions',
    },
    summary: (years: string, totals: string) => `Running totals, ${years}: ${totals}.`,
    tableCaption: 'Running totals at the end of each year',
    year: 'Year',
    together: (value: number) =>
      `The first ${meetings(value)} were in ${formatNumber(value)} different places and as many countries.`,
    venues: 'Countries here are those of a stated venue.',
    /** `hosts`: `Romania, 2021`. */
    hostsOnly: (hosts: string) =>
      `Where only the country of the hosts is stated (${hosts}), a meeting adds no place and no country.`,
  },
};
