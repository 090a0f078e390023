import type { Topology } from 'topojson-specification';
import { pictureOf, type Picture } from '../../export/picture';
import { describeDeck, type StepPictures } from '../../export/slides/describe';
import { pictureBoxes, PX_PER_INCH } from '../../export/slides/geometry';
import { packDeck, PPTX } from '../../export/slides/package';
import type { Catalog } from '../../model/catalog';
import type { Step, Story } from '../../model/story-schema';
import type { Facets } from '../../query/facets';
import { drawView } from './draw-view';
import { captionsOf } from './step-captions';
import { showStep } from './step-shown';
import { words } from '../../text/words';

interface Export {
  readonly catalog: Catalog;
  /** null where the map could not be loaded; its steps then have no map. */
  readonly topology: Topology | null;
  readonly story: Story;
  readonly facets: Facets;
}

/** The story as a PowerPoint file. Fails where the browser makes no picture of a chart. */
export async function exportSlides({ catalog, topology, story, facets }: Export): Promise<Blob> {
  const drawn: StepPictures[] = [];
  for (const step of story.steps) drawn.push(await drawStep(catalog, topology, facets, step));
  const deck = describeDeck(catalog, story, drawn);
  // The slides of the steps stand between the first and the last.
  const placed = deck.slides.map((slide, at) => ({ slide, boxes: boxesOf(story.steps[at - 1], topology) }));
  return new Blob([packDeck(deck, placed, new Date().toISOString())], { type: PPTX });
}

const canDraw = (view: Step['views'][number], topology: Topology | null) => view !== 'map' || topology !== null;

const boxesOf = (step: Step | undefined, topology: Topology | null) =>
  step ? pictureBoxes(step.views).filter((_, at) => canDraw(step.views[at]!, topology)) : [];

async function drawStep(
  catalog: Catalog,
  topology: Topology | null,
  facets: Facets,
  { see, views }: Step,
): Promise<StepPictures> {
  const shown = showStep(catalog, facets, see);
  const pictures: Picture[] = [];
  for (const [at, { w, h }] of pictureBoxes(views).entries()) {
    const view = views[at]!;
    const size = { width: Math.round(w * PX_PER_INCH), height: Math.round(h * PX_PER_INCH) };
    if (canDraw(view, topology))
      pictures.push(await pictureOf(await drawView({ catalog, topology, shown, view, ...size })));
  }
  const missing = pictures.length < views.length ? [words.shell.mapMissing] : [];
  return { pictures, captions: [...missing, ...captionsOf(catalog, shown, views)], byTheme: shown.byTheme };
}
