import { counted, formatNumber } from '../format';
import { institutions, meetings } from './counts';

/** Words of the table of meetings. Days, years and lists come in already formatted. */
export const table = {
  region: 'Meetings',
  heading: 'Meetings',
  /** `years` is empty where no meeting is shown. */
  caption: (shown: number, total: number, years: string) =>
    `${formatNumber(shown)} of ${meetings(total)}${years && `, ${years}`}`,
  column: {
    date: 'Date',
    title: 'Meeting',
    country: 'Country',
    kind: 'Kind',
    convened: 'Convened by',
    themes: 'Themes',
  },
  format: { 'in-person': 'In person', online: 'Online', 'not-stated': 'Format not stated' },
  noCountry: 'No country stated',
  hostsCountry: 'country of the hosts',
  /** `names` are parted by semicolons, because some hold a comma. */
  convened: (role: string, names: string) => `${role}: ${names}`,
  with: 'With',
  supportedBy: 'Supported by',
  empty: 'No meeting matches the filters.',
  more: (count: number) => `Show ${formatNumber(count)} more`,
  /** The table beside the network: who convened which meeting. */
  conveners: {
    heading: 'Institutions by meetings',
    caption: (conveners: number, convened: number, total: number) =>
      `${institutions(conveners)} in a counted role at ${formatNumber(convened)} of ${meetings(total)}`,
    column: { name: 'Institution', count: 'Meetings' },
    empty: 'No institution has a counted role in the meetings shown.',
    more: {
      rows: (count: number) => `Show ${counted(count, 'more institution', 'more institutions')}`,
      columns: (count: number) => `Show ${counted(count, 'more meeting', 'more meetings')}`,
    },
  },
};
