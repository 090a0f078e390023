import { formatNumber, formatYears } from '../format';

/** Words of the line below a view that stands in another page. */
export const embed = {
  whole: 'Open the whole page',
  /** Said to listeners after the link's own words. */
  inNewTab: 'in a new tab',
  noMeeting: 'no meeting',
  /** Of a place or an institution with several: `2 meetings, 2015–2017`. */
  meetings: (count: number, first: number, last: number) =>
    `${formatNumber(count)} meetings, ${formatYears(first, last)}`,
};
