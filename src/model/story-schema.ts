import * as v from 'valibot';
import { countingNumber, described, slug, text } from './schema';

/**
 * The one definition of a story: types are inferred from it, `data/stories.schema.json` is generated from it, and every
 * story passes through it, those that a presenter opens from a file too.
 */

export const STEP_VIEWS = ['map', 'timeline', 'network', 'reach'] as const;
export const MOST_STEPS = 60;
export const MOST_PARAGRAPHS = 2;
const FACT_COUNTS = ['meetings', 'places', 'countries', 'institutions', 'links'] as const;

const factSchema = v.strictObject({
  says: described(text, "The words of the step's text that state the number."),
  count: described(v.picklist(FACT_COUNTS), 'What is counted.'),
  see: described(v.optional(v.string()), "The query that it is counted for; the step's own where left out."),
  is: described(
    v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(0, 'must be a whole number from 0')),
    'The number stated.',
  ),
});

export const stepSchema = v.strictObject({
  id: described(slug, 'Names the step in links; unique within its story.'),
  title: text,
  text: described(
    v.pipe(
      v.array(text),
      v.minLength(1, 'must hold at least one paragraph'),
      v.maxLength(MOST_PARAGRAPHS, 'must hold at most two'),
    ),
    'One or two paragraphs; **two stars** make words bold. 45 words at most.',
  ),
  notes: described(v.array(text), 'What the speaker may add; shown in her window only.'),
  see: described(
    v.string(),
    'What the views show: the query string of the page, such as themes=covid-19&to=2020. With an end, such as to=2020, later meetings leave it as it is.',
  ),
  views: described(
    v.pipe(
      v.array(v.picklist(STEP_VIEWS)),
      v.minLength(1, 'must name one view'),
      v.maxLength(2, 'must name at most two views'),
      v.check((views) => new Set(views).size === views.length, 'must not name a view twice'),
    ),
    'The view shown at full size, or two side by side.',
  ),
  seconds: described(v.optional(countingNumber), 'How long it stays when the story runs by itself.'),
  records: described(v.array(slug), 'The meetings and milestones that the text rests on; their sources are named.'),
  facts: described(v.optional(v.array(factSchema)), 'The numbers in the text, checked against the data.'),
});

export const storySchema = v.strictObject({
  id: slug,
  title: text,
  audience: described(text, 'Whom it is for.'),
  minutes: described(countingNumber, 'How long it takes to speak.'),
  steps: v.pipe(
    v.array(stepSchema),
    v.minLength(1, 'must hold at least one step'),
    v.maxLength(MOST_STEPS, `must hold at most ${MOST_STEPS} steps`),
  ),
});

export const storiesSchema = v.strictObject({
  $schema: v.optional(v.string()),
  stories: v.array(storySchema),
});

export type StepView = (typeof STEP_VIEWS)[number];
export type Fact = v.InferOutput<typeof factSchema>;
export type Step = v.InferOutput<typeof stepSchema>;
export type Story = v.InferOutput<typeof storySchema>;
export type Stories = v.InferOutput<typeof storiesSchema>;
