import { counted, formatList, formatNumber } from '../format';
import { institutions, meetings } from './counts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const inWords = (count: number) => NUMBERS[count] ?? formatNumber(count);

/** Counts under a filter read "2 of 10". */
const countOf = (matching: number | null, count: number) =>
  matching === null ? formatNumber(count) : `${formatNumber(matching)} of ${formatNumber(count)}`;

/** Words of the network view. */
export const network = {
  region: 'Network',
  title: 'Who convened',
  hint: {
    round: 'Inside the ring: institutions that came back. Outside: those named once.',
    pairs: 'Institutions that convened together. Size: meetings. Line: meetings together.',
  },
  hubStates: { shown: 'Shown', dimmed: 'Dimmed', hidden: 'Hidden' },
  views: { round: 'Round table', pairs: 'Pairs' },
  viewSwitch: 'How to draw the network',
  hubSwitch: (name: string) => `${name} in the chart`,
  rolesCounted: 'Roles counted',
  /** Together "Roles counted: 4 of 8"; the rest is only spoken where there is little room. */
  roles: 'Roles',
  rolesCountedOf: (counted: number, all: number) => ` counted: ${counted} of ${all}`,
  noRoles: 'No role is counted.',
  /** Not drawn: institutions, and lines between those that are. */
  more: (left: number, lines = 0) =>
    `and ${[
      left > 0 && counted(left, 'more institution', 'more institutions'),
      lines > 0 && counted(lines, 'thinner line', 'thinner lines'),
    ]
      .filter(Boolean)
      .join(' and ')}`,
  seat: (online: boolean, month: string) => `${online ? 'Online' : 'No venue'}, ${month}`,
  quietNote: { unnamed: 'organiser not named', uncounted: 'no counted role' },
  quietRun: (count: number) => `${inWords(count)} meetings,`,
  /** `2011–14`, or `2012`. */
  years: (first: number, last: number) =>
    first === last
      ? `${first}`
      : `${first}–${Math.floor(first / 100) === Math.floor(last / 100) ? String(last).slice(-2) : last}`,
  count: countOf,
  meetings,
  hubCount: (matching: number | null, count: number) =>
    matching === null ? meetings(count) : countOf(matching, count),
  /** Follows a count; left out where there is little room. */
  meetingsAfter: (count: number) => (count === 1 ? ' meeting' : ' meetings'),
  convenedBy: (names: readonly string[]) => `convened by ${formatList(names)}`,
  institution: (name: string, kind: string, matching: number | null, count: number, linked: number) =>
    `${name}, ${kind.toLowerCase()}, ${matching === null ? meetings(count) : `${countOf(matching, count)} meetings`}, ` +
    `linked with ${linked === 0 ? 'none' : institutions(linked)}`,
  link: (a: string, b: string, count: number) => `${a} and ${b}, ${meetings(count)} together`,
  keys: {
    round:
      'Arrow left and right: the meetings in the order of time. Down: the institutions inside the ring that convened it, then the ' +
      'other meetings of one. Up: those named only there. Enter or Space: select. Backspace: back. Home and End: first and last meeting.',
    pairs:
      'Arrow left and right: the institutions, most meetings first. Up and down: the links of an institution. ' +
      'On a link, right crosses to its other end. Enter or Space: select. Backspace: back to the institution.',
    hub: (name: string) => `I: ${name} shown, dimmed or hidden.`,
  },
  summary: {
    all: (conveners: number, links: number, convened: number) =>
      `${institutions(conveners)} convened ${meetings(convened)}; ${counted(links, 'pair', 'pairs')} of them did so together.`,
    top: (name: string, count: number) => `${name} takes part in the most: ${formatNumber(count)}.`,
    groups: (name: string, together: number, alone: number) =>
      `Without ${name} the others form ${counted(together, 'group', 'separate groups')}` +
      (alone === 0 ? '.' : ` and ${counted(alone, 'that stands', 'that stand')} alone.`),
    /** Meetings that nobody convened: the source names no organiser, or one whose role is not counted. */
    others: (unnamed: number, uncounted: number) => {
      if (unnamed === 0 && uncounted === 0) return '';
      const others = `other ${meetings(unnamed + uncounted)}`;
      if (uncounted === 0) return `For the ${others} the source names no organiser.`;
      if (unnamed === 0) return `In the ${others} nobody has a counted role.`;
      return `Of the ${others}, the source names no organiser for ${formatNumber(unnamed)}; in ${formatNumber(uncounted)} nobody has a counted role.`;
    },
    filtered: (matching: number, count: number, conveners: number) =>
      `The filter leaves ${formatNumber(matching)} of ${meetings(count)} and ${institutions(conveners)}.`,
  },
};
