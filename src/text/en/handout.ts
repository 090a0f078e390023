import { formatList, formatNumber } from '../format';
import { meetings } from './counts';

/** Words of the printed page. Days, names and lists of names come in already formatted. */
export const handout = {
  /** Ends the sentence of the whole: the meetings by where they were. */
  venues: (inPlace: number, online: number, notStated: number) =>
    [
      inPlace > 0 && `${meetings(inPlace)} in a named place`,
      online > 0 && `${formatNumber(online)} online`,
      notStated > 0 && `${formatNumber(notStated)} with no venue stated`,
    ]
      .filter(Boolean)
      .join(', '),
  filtered: (left: number) =>
    left === 0
      ? 'This page is filtered, and all meetings match.'
      : `This page is filtered: the other ${meetings(left)} ${left === 1 ? 'is' : 'are'} kept, in grey and with a hollow bead.`,
  /** Under the sentence of two sides: the meetings on neither, and what else is filtered by. */
  compared: (filters: readonly string[], left: number) =>
    [
      left === 0
        ? 'Every meeting is on one side or on both.'
        : `The other ${meetings(left)} ${left === 1 ? 'is' : 'are'} on neither side, and kept in grey with a hollow bead.`,
      filters.length > 0 && `This page is also filtered by: ${filters.join(', ')}.`,
    ]
      .filter(Boolean)
      .join(' '),
  notMapped: 'Not mapped:',
  milestones: 'Milestones',
  themes: 'Themes',
  /** Follows the number of meetings that match. */
  ofAll: (all: number) => `of ${formatNumber(all)}`,
  meetings: 'Meetings',
  /** Title of a further sheet. */
  moreMeetings: 'Meetings, continued',
  moreConveners: 'Who convened, continued',
  outside: 'Outside the filter.',
  onNeitherSide: 'On neither side.',
  with: 'With',
  supportedBy: 'Supported by',
  /** The names of one role; a stop where another role follows. */
  names: (names: readonly string[], last: boolean) => `${names.join('; ')}${last ? '' : '. '}`,
  /** Before who convened, where it was no meeting of the Network's usual kind. */
  kind: (kind: string) => `${kind}. `,
  convened: 'Who convened',
  hint: 'One bead is one meeting, clockwise from the first. Inside the ring: institutions that came back. Outside: those named once.',
  conveners: 'Institutions and their meetings',
  /** Between an institution and its meetings. */
  timesConvened: (n: number) => (n > 1 ? ` (${formatNumber(n)}):` : ':'),
  notes: 'Notes',
  counted: {
    heading: 'Whose part is counted',
    text: (roles: readonly string[]) =>
      roles.length === 0
        ? 'No role is counted here.'
        : `A line leads from a meeting to an institution that the source names as ${formatList(
            roles.map((role) => role.toLowerCase()),
            'or',
          )}. Speaking or taking part does not count. An office counts as the institution that it is part of.`,
  },
  open: {
    heading: 'What the source leaves open',
    text: (unnamed: number, besides: number, notStated: number, unthemed: number) =>
      [
        unnamed > 0 && `The source names no host, organiser or supporter for ${meetings(unnamed)}.`,
        besides > 0 && `For ${formatNumber(besides)} of them it names a chair, the Secretariat or a partner.`,
        notStated > 0 && `No venue is stated for ${meetings(notStated)}, and none is guessed.`,
        unthemed > 0 && `No theme is assigned to ${meetings(unthemed)}.`,
        'Where the source is silent, this page says so.',
      ]
        .filter(Boolean)
        .join(' '),
  },
  numbering: 'Numbering of the meetings',
  themesHow: 'Themes',
  tinted: {
    heading: 'Countries on the map',
    text: 'A country is tinted where the place of a meeting lies in it. That says nothing about membership of the Network. In the list, countries have the name that was in force on the day.',
  },
  source: (title: string, publisher: string) => `Source: ${title}, ${publisher}.`,
  /** Where the source's own numbers and the number of entries differ; the whole note is on the second page. */
  numbered: (when: string, ordinal: number, entries: number) =>
    `The source gives the ${when} meeting the number ${ordinal}; this page lists all ${formatNumber(entries)} entries that it describes.`,
  themesAssigned: 'Themes were assigned from its text.',
  page: (page: number, pages: number) => `${formatNumber(page)} of ${formatNumber(pages)}`,
};
