import { formatYears } from '../format';
import { meetings } from './counts';

/** Words of the theme rail and of the filters under it. */
export const themes = {
  region: 'Themes',
  heading: 'Themes',
  span: (first: number, last: number) => `${formatYears(first, last)}, meetings`,
  option: (label: string, count: number) => `${label}, ${meetings(count)}`,
  match: 'Meetings must have',
  any: 'Any',
  all: 'All',
  anyHint: 'Any of the themes',
  allHint: 'All of the themes',
  more: 'Format and kind',
  format: 'Format',
  kind: 'Kind of meeting',
  note: 'About the themes',
  open: 'Themes',
  close: 'Close themes',
  /** The filters of a narrow page: the themes and what is under them. */
  sheet: 'Filter the meetings',
  shortcuts: 'Themes, most frequent first',
  /** After a number, for those who hear it. */
  counted: (n: number) => (n === 1 ? 'meeting' : 'meetings'),
  apply: (n: number) => `Show ${meetings(n)}`,
};
