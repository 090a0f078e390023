import type { Catalog } from '../model/catalog';
import { cleanParagraphs, cleanText } from '../model/clean-text';
import type { Meeting } from '../model/schema';
import { MOST_PARAGRAPHS, type Step, type StepView } from '../model/story-schema';
import { pick } from './bits';
import type { Facets } from './facets';
import { filter } from './filter';
import { freeId, idsOf } from './ids';
import { seenIn } from './story';

/** What is shown now, as a step tells it. `see` is its query; the words are as they come, not yet cleaned. */
export interface ShownView {
  readonly see: string;
  readonly title: string;
  readonly text: string;
  readonly views: readonly StepView[];
}

/** Beyond so many meetings a step names none of them as what it rests on. */
const MOST_RECORDS = 200;

/** The meetings that a query lets through, in order of time. */
export const meetingsIn = (catalog: Catalog, facets: Facets, see: string): Meeting[] =>
  pick(catalog.meetings, filter(facets, seenIn(catalog, see)).matched);

/** What a text about a query rests on: the meeting or milestone that is open, and the meetings let through. */
export function recordsOf(catalog: Catalog, facets: Facets, see: string): string[] {
  const { focus } = seenIn(catalog, see);
  const open = focus !== null && (catalog.meeting.has(focus) || catalog.milestone.has(focus)) ? [focus] : [];
  const meetings = meetingsIn(catalog, facets, see);
  return [...new Set([...open, ...(meetings.length > MOST_RECORDS ? [] : meetings.map(({ id }) => id))])];
}

/** A step that shows a view, with an id that its story does not hold yet. */
export function stepOf(view: ShownView, records: readonly string[], steps: readonly Step[]): Step {
  const text = cleanParagraphs(view.text, MOST_PARAGRAPHS);
  const title = cleanText(view.title) || text[0] || '–';
  return {
    id: freeId(title, idsOf(steps), 'step'),
    title,
    text: text.length > 0 ? text : [title],
    notes: [],
    see: view.see,
    views: [...view.views],
    records: [...records],
  };
}
