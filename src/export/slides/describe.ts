import type { Catalog } from '../../model/catalog';
import type { Step, Story } from '../../model/story-schema';
import { boldParts } from '../../text/bold';
import { formatDays } from '../../text/format';
import { later } from '../../text/later';
import { words } from '../../text/words';
import type { Picture } from '../picture';
import { foreignLine } from '../foreign-line';
import { namesKosovo } from '../../model/names';
import { stepFoot, stepNotes } from '../step-foot';
import type { Deck, Slide } from './deck';
import { layoutOf } from './geometry';
import { plain } from './text-xml';

/** What was drawn for a step. */
export interface StepPictures {
  /** In the order of the step's views; none where a view could not be drawn. */
  readonly pictures: readonly Picture[];
  /** What must be said of them, a sentence each. */
  readonly captions: readonly string[];
  /** The step shows only meetings of themes. */
  readonly byTheme: boolean;
}

const LANGUAGE = 'en-GB';

/** The slides of a story: the first, one for each step, and the last. `drawn` holds the pictures of each step. */
export function describeDeck(catalog: Catalog, story: Story, drawn: readonly StepPictures[]): Deck {
  const { network } = catalog;
  const steps = story.steps.map((step, at) => stepSlide(catalog, story, step, drawn[at]!));
  return {
    title: story.title,
    subject: later.slides.audience(story.audience),
    author: network.name,
    language: LANGUAGE,
    slides: [firstSlide(catalog, story), ...steps, lastSlide(catalog, steps)],
  };
}

const dataOf = ({ network }: Catalog) => words.shell.footer.data(network.version, formatDays(network.updated));

const sourcesOf = ({ source }: Catalog) =>
  [...source.values()].map(({ title, publisher }) => later.handout.source(title, publisher));

function firstSlide(catalog: Catalog, { title, audience, minutes }: Story): Slide {
  const lines = [
    catalog.network.name,
    foreignLine(catalog),
    later.slides.audience(audience),
    dataOf(catalog),
    ...sourcesOf(catalog),
  ].filter(Boolean);
  return {
    layout: 'title',
    title,
    paragraphs: lines.map((text, at) => [{ text, strong: at === 0 }]),
    pictures: [],
    captions: [],
    foot: [],
    step: '',
    notes: [later.slides.minutes(minutes)],
  };
}

function stepSlide(
  catalog: Catalog,
  { steps }: Story,
  step: Step,
  { pictures, captions, byTheme }: StepPictures,
): Slide {
  const svgs = pictures.map(({ svg, alt }) => [svg, alt]);
  const hasMap = pictures.length > 0 && step.views.includes('map');
  return {
    layout: layoutOf(step.views),
    title: step.title,
    paragraphs: step.text.map(boldParts),
    pictures,
    captions,
    foot: stepFoot(catalog, step, { hasMap, byTheme, seen: [step.title, step.text, captions, svgs] }),
    step: later.slides.step(steps.indexOf(step) + 1, steps.length),
    notes: stepNotes(catalog, step),
  };
}

function lastSlide(catalog: Catalog, steps: readonly Slide[]): Slide {
  const { network } = catalog;
  const texts = [
    foreignLine(catalog),
    ...sourcesOf(catalog),
    network.themeNote,
    network.numberingNote,
    `${words.map.tinted} ${network.mapDisclaimer}`,
    namesKosovo(steps) ? (network.kosovoNote ?? '') : '',
    `${dataOf(catalog)} ${words.shell.footer.licence(network.licence)}`,
  ];
  return {
    layout: 'text',
    title: later.slides.last,
    paragraphs: texts.filter(Boolean).map(plain),
    pictures: [],
    captions: [],
    foot: [],
    step: '',
    notes: [],
  };
}
