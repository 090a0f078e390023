import { counted, formatNumber } from '../format';

/** Words of the slides and of the printed story. Names and days come in already formatted. */
export const slides = {
  step: (step: number, steps: number) => `Step ${formatNumber(step)} of ${formatNumber(steps)}`,
  audience: (audience: string) => `Audience: ${audience}`,
  minutes: (minutes: number) => `${counted(minutes, 'minute', 'minutes')} to speak`,
  last: 'Sources and notes',
  notes: 'Speaker’s notes',
  /** What a picture does not show although it belongs to the step. */
  notMapped: (meetings: readonly string[]) => `Not on the map: ${meetings.join('; ')}.`,
  outside: (meetings: readonly string[]) => `Outside the picture: ${meetings.join('; ')}.`,
  /** Countries of the matrix without room. */
  moreCountries: (count: number) => `and ${counted(count, 'more country', 'more countries')}`,
  hub: {
    dimmed: (name: string, meetings: string) => `${name} (${meetings}) is drawn as an outline.`,
    hidden: (name: string, meetings: string) => `${name} (${meetings}) is left out of the picture.`,
  },
  /** What the marks of a comparison stand for. */
  sides: (a: string, b: string, both: boolean) =>
    `Plain bead: ${a}. Bead with a bar: ${b}.${both ? ' Bead with a cross: both.' : ''}`,
};
