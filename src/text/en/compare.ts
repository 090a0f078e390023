import { formatYears } from '../format';
import { meetings } from './counts';
import { where, type Part, type Reading } from './reading';

type Found = Pick<
  Reading,
  'shown' | 'inPlace' | 'places' | 'countries' | 'online' | 'notStated' | 'firstYear' | 'lastYear'
>;

/** One side in the reading line; `dated` adds the years of its meetings. */
interface Told {
  readonly label: string;
  readonly family: number;
  readonly dated: boolean;
  readonly found: Found;
}

/** `COVID-19: 1 meeting, online, 2020.` */
function told({ label, family, dated, found }: Told): Part[] {
  const name: Part = { text: label, filter: true, ...(family > 0 ? { family } : {}) };
  if (found.shown === 0) return [name, { text: ': no meeting.' }];
  const years =
    dated && found.firstYear !== null && found.lastYear !== null
      ? `, ${formatYears(found.firstYear, found.lastYear)}`
      : '';
  return [
    name,
    { text: ': ' },
    { text: meetings(found.shown), strong: true },
    { text: ', ' },
    ...where(found, false),
    { text: `${years}.` },
  ];
}

/** Words of a comparison outside its panel: the button, the reading line, the chip, the names of the sides. */
export const compare = {
  open: 'Compare',
  choices: 'What to compare',
  themes: 'Two themes',
  periods: 'Before and since a year',
  before: (year: number) => ({ label: `Before ${year}`, only: `Only before ${year}` }),
  sinceYear: (year: number) => ({ label: `Since ${year}`, only: `Only since ${year}` }),
  years: (first: number, last: number) => ({
    label: formatYears(first, last),
    only: `Only in ${formatYears(first, last)}`,
  }),
  theme: (label: string, short: string) => ({ label, only: `Only ${short}` }),
  inUse: {
    two: (a: string, b: string) => `Compared: ${a}, ${b}`,
    split: (year: number) => `Compared: before and since ${year}`,
  },
  sentence: (a: Told, b: Told): Part[] => [...told(a), { text: ' ' }, ...told(b)],
};
