import { cleanParagraphs, cleanText } from '../model/clean-text';
import { MOST_PARAGRAPHS, type Step, type StepView, type Story } from '../model/story-schema';
import { freeId, idsOf } from './ids';

/** What the reader may change of a step. `text` and `notes` are typed: each line is a paragraph. */
export interface StepPatch {
  readonly title?: string;
  readonly text?: string;
  readonly notes?: string;
  readonly views?: readonly StepView[];
}

/** What the reader may change of a story. `minutes` from 1, rounded. */
export interface StoryPatch {
  readonly title?: string;
  readonly audience?: string;
  readonly minutes?: number;
}

/** What was taken away: a story or, if there is one, a step of it; and at which position it stood. */
export interface Removed {
  readonly story: Story;
  readonly step: Step | null;
  readonly at: number;
}

const MOST_NOTES = 40;
const MOST_MINUTES = 600;
/** As many as the address takes. */
const MOST_ID_CHARACTERS = 80;

/** The list with one member more, at a position or, beyond them, at the end. */
export const withMember = <T>(list: readonly T[], at: number, member: T): T[] => [
  ...list.slice(0, at),
  member,
  ...list.slice(at),
];

/** The list with a member moved by so many places, as far as the list goes. */
export function moved<T extends { readonly id: string }>(list: readonly T[], id: string, by: number): T[] {
  const from = list.findIndex((member) => member.id === id);
  const member = list[from];
  if (!member) return [...list];
  const others = list.filter((other) => other !== member);
  return withMember(others, Math.min(others.length, Math.max(0, from + by)), member);
}

/** The list with a member of the same id put in its place. */
export const replaced = <T extends { readonly id: string }>(list: readonly T[], member: T): T[] =>
  list.map((other) => (other.id === member.id ? member : other));

/** The step with a change made; a title or text that the change leaves blank stays as it was. */
export function withWords(step: Step, { title, text, notes, views }: StepPatch): Step {
  const paragraphs = cleanParagraphs(text ?? '', MOST_PARAGRAPHS);
  return {
    ...step,
    title: cleanText(title ?? '') || step.title,
    text: paragraphs.length > 0 ? paragraphs : step.text,
    notes: notes === undefined ? step.notes : cleanParagraphs(notes, MOST_NOTES),
    views: views ? [...views] : step.views,
  };
}

/** The story with a change made; what the change leaves blank stays as it was. */
export const withTitle = (story: Story, { title, audience, minutes }: StoryPatch): Story => ({
  ...story,
  title: cleanText(title ?? '') || story.title,
  audience: cleanText(audience ?? '') || story.audience,
  minutes: minutes !== undefined && minutes >= 1 ? Math.min(MOST_MINUTES, Math.round(minutes)) : story.minutes,
});

/** The story with a step put back; the step's id gives way if it has been taken meanwhile. */
export function withStepBack(story: Story, step: Step, at: number): { story: Story; step: Step } {
  const back = { ...step, id: freeId(step.id, idsOf(story.steps), 'step') };
  return { story: { ...story, steps: withMember(story.steps, at, back) }, step: back };
}

const isLong = (id: string) => id.length > MOST_ID_CHARACTERS;

function withShortIds(story: Story): Story {
  const taken = idsOf(story.steps);
  const steps = story.steps.map((step) => {
    if (!isLong(step.id)) return step;
    const id = freeId(step.id, taken, 'step');
    taken.add(id);
    return { ...step, id };
  });
  return { ...story, steps };
}

/** The stories with ids that the address can hold, and that neither the taken ones nor each other have. */
export function withFreeIds(stories: readonly Story[], taken: ReadonlySet<string>): Story[] {
  const known = new Set(taken);
  return stories.map((story) => {
    const id = isLong(story.id) || known.has(story.id) ? freeId(story.id, known, 'story') : story.id;
    known.add(id);
    return { ...withShortIds(story), id };
  });
}
