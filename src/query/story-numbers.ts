import type { Catalog } from '../model/catalog';
import { yearOf } from '../model/dates';
import type { Finding, Path } from '../model/problem';
import { quote } from '../model/quote';
import type { Meeting, Milestone } from '../model/schema';
import type { Step } from '../model/story-schema';
import type { Facets } from './facets';
import { datesIn, isDateOf, numbersIn, yearsIn, type Days, type NumberInText, type Stretch } from './numbers';
import { meetingsIn } from './shown-view';
import { plain } from './story-words';

const DAYS = 'days of the meetings and milestones that the step names or shows';
const COVERED = 'a fact that counts it, or a record of the step that says the same';

const within = (stretch: Stretch, others: readonly Stretch[]) =>
  others.some(({ start, end }) => start <= stretch.start && stretch.end <= end);

function stretchesOf(text: string, says: string): Stretch[] {
  const found: Stretch[] = [];
  if (says === '') return found;
  for (let start = text.indexOf(says); start >= 0; start = text.indexOf(says, start + 1))
    found.push({ start, end: start + says.length, says });
  return found;
}

/** What follows a number and tells what it counts: the next two words, without the short ones. */
const counted = (text: string, { end }: NumberInText) =>
  (text.slice(end).match(/\p{L}+/gu) ?? []).slice(0, 2).filter((word) => word.length > 3);

const wordsOf = (record: Meeting | Milestone): readonly string[] =>
  'outcomes' in record
    ? [
        record.summary,
        ...record.notes,
        ...record.outcomes.map(({ text }) => text),
        ...record.participants.map(({ name }) => name ?? ''),
      ]
    : [record.summary, ...(record.notes ?? [])];

/** Whether a record says the same number of the same thing. */
function isSaidBy(records: readonly (Meeting | Milestone)[], text: string, number: NumberInText): boolean {
  if (number.ordinal) return records.some((record) => 'ordinal' in record && record.ordinal === number.value);
  const what = counted(text, number);
  return records.some((record) =>
    wordsOf(record).some((words) =>
      numbersIn(words).some(
        (other) => other.value === number.value && counted(words, other).some((word) => what.includes(word)),
      ),
    ),
  );
}

const daysOf = (record: Meeting | Milestone): Days =>
  'date' in record ? { start: record.date, end: record.date } : { start: record.start, end: record.end };

/** The first and the last year that the data tells of. */
function yearsOf({ meetings, milestones }: Catalog): [number, number] {
  const ends = [meetings[0], meetings.at(-1), milestones[0], milestones.at(-1)].filter(
    (record) => record !== undefined,
  );
  const years = ends.map((record) => yearOf(daysOf(record).start));
  return [Math.min(...years), Math.max(...years)];
}

/** Dates and numbers that neither a fact nor a record bears out. `path` leads to the step. */
export function* numberFindings(catalog: Catalog, facets: Facets, step: Step, path: Path): Generator<Finding> {
  const records = step.records.flatMap((id) => catalog.meeting.get(id) ?? catalog.milestone.get(id) ?? []);
  const days = [...records, ...meetingsIn(catalog, facets, step.see)].map(daysOf);
  const [first, last] = yearsOf(catalog);
  const { facts = [] } = step;
  const texts = [step.title, ...step.text].map(plain);
  for (const [position, text] of texts.entries()) {
    const at = position === 0 ? [...path, 'title'] : [...path, 'text', position - 1];
    const dates = datesIn(text);
    for (const date of dates)
      if (!isDateOf(date, days))
        yield { path: at, wrong: `${quote(date.says)} is no day of the records`, allowed: DAYS };
    const exempt = [...dates, ...yearsIn(text, first, last)];
    for (const number of numbersIn(text)) {
      // A title has no room for the words of the fact that bears it out.
      const stated = facts
        .filter(({ is }) => is === number.value)
        .flatMap(({ says }) => (position === 0 ? number : stretchesOf(text, plain(says))));
      if (within(number, exempt) || within(number, stated) || isSaidBy(records, text, number)) continue;
      yield { path: at, wrong: `nothing bears out the number ${quote(number.says)}`, allowed: COVERED };
    }
  }
}
