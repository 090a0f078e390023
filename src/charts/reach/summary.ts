import type { Involvement, Reach } from '../../model/reach';
import { formatYears } from '../../text/format';
import { later } from '../../text/later';
import type { Highlight } from '../emphasis';

/** Years of the matrix in words; empty where there is no meeting. */
export const yearsIn = ({ years }: Reach): string => (years.length === 0 ? '' : formatYears(years[0]!, years.at(-1)!));

/** What the matrix shows, in up to three sentences. */
export function summarise(reach: Reach, { matched }: Pick<Highlight, 'matched'>): string {
  const { rows, totals, notStated } = reach;
  const countWith = (...wanted: Involvement[]) =>
    rows.filter(({ cells }) =>
      cells.some(({ meetings }) => meetings.some(({ involvement }) => wanted.some((one) => involvement.includes(one)))),
    ).length;
  const sentences = [
    later.reach.summary({
      countries: rows.length,
      years: yearsIn(reach),
      host: countWith('host'),
      organiser: countWith('organiser', 'supporter'),
      tookPart: countWith('represented', 'presented'),
    }),
    later.reach.gaps({ notStated: notStated.tookPart.length, total: totals.length }),
  ];
  if (matched) {
    sentences.push(
      later.reach.filtered({
        shown: matched.size,
        total: totals.length,
        countries: rows.filter(({ cells }) => cells.some(({ meetings }) => meetings.some(({ id }) => matched.has(id))))
          .length,
        all: rows.length,
      }),
    );
  }
  return sentences.filter(Boolean).join(' ');
}
