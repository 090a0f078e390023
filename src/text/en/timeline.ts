import { formatNumber } from '../format';
import { meetings } from './counts';

/** `on 8 June 2011` or `from 8 June 2011 to 12 May 2016`. */
const when = (first: string, last: string) => (first === last ? `on ${first}` : `from ${first} to ${last}`);

export const timeline = {
  heading: 'Timeline',
  meetings: 'Meetings',
  milestones: 'Milestones',
  shownOf: (shown: number, total: number) => `${formatNumber(shown)} of ${formatNumber(total)}`,
  /** Key of the longer beads. */
  severalDays: 'several days',
  /** Short form of "Venue not stated" for a label on the axis. */
  noVenue: 'No venue',
  marks: 'Meetings and milestones in order of time',
  marksKeys:
    'Left and right arrow keys go to the previous or next meeting, Home and End to the first or last. ' +
    'Down arrow goes to the milestones, up arrow back. Enter or Space opens.',
  binsKeys:
    'The meetings are counted by period, because there are many. Left and right arrow keys go to the previous or next ' +
    'period, Home and End to the first or last. Enter or Space shows that period alone.',
  years: 'Years shown',
  axis: 'Years on the axis',
  from: 'From',
  to: 'To',
  clear: 'Clear years',
  fromKeys: 'First month shown.',
  toKeys: 'Last month shown.',
  gripKeys:
    'Arrow keys, Page Up and Page Down move by one year, arrows with Shift by three months. Home and End go to the ends. ' +
    'Square brackets jump to the previous or next meeting.',
  milestone: (title: string, date: string) => `Milestone: ${title}, ${date}`,
  /** Spoken name of a bar that counts the meetings of a month or a longer period. */
  bin: (period: string, count: number, shown: number) =>
    `${period}, ${meetings(count)}${shown === count ? '' : `, ${formatNumber(shown)} of them shown`}`,
  /** One sentence on what the timeline shows; first and last are days in words. */
  summary: (shown: number, total: number, first: string, last: string) =>
    shown === total
      ? `${meetings(total)}, ${when(first, last)}.`
      : `${formatNumber(shown)} of ${meetings(total)} shown, ${when(first, last)}.`,
  summaryOfNone: (total: number) => `None of ${meetings(total)} shown.`,
};
