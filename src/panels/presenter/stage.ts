import type { StepView } from '../../model/story-schema';

/** Sizes in pixels of the stage, for the window that it fills. */
export interface StageSizes {
  readonly title: number;
  readonly body: number;
  readonly note: number;
  readonly margin: number;
  readonly foot: number;
  readonly button: number;
  /** How much larger the charts are drawn than on a page, whose smallest text is 12 pixels. */
  readonly chart: number;
}

/** The window that the sizes of the design are for. */
const DESIGN = { width: 1920, height: 1080 };
/** Projectors show no less; a smaller window is a phone held by its reader. */
const PROJECTOR = { width: 1000, height: 600 };
/** What a room can still read. */
const LEAST = { body: 24, note: 18, chart: 4 / 3 };
const LEAST_IN_HAND = { body: 16, note: 13, chart: 1 };

const isProjector = (widthPx: number, heightPx: number) => widthPx >= PROJECTOR.width && heightPx >= PROJECTOR.height;

/** Sizes for a window, with texts larger by 0, 1 or 2 steps of a sixth; beside two views the text takes less room. */
export function stageOf(widthPx: number, heightPx: number, larger = 0, isPair = false): StageSizes {
  const scale = Math.min(widthPx / DESIGN.width, heightPx / DESIGN.height);
  const isProjected = isProjector(widthPx, heightPx);
  const least = isProjected ? LEAST : LEAST_IN_HAND;
  const grown = 1 + larger / 6;
  const body = Math.max((isPair ? 30 : 38) * scale, least.body) * grown;
  return {
    title: Math.min(Math.max((isPair ? 66 : 84) * scale, least.body * 1.9) * grown, widthPx / 11),
    body,
    note: Math.max(26 * scale, least.note) * grown,
    margin: Math.max(widthPx * 0.035, 16),
    foot: Math.max(184 * scale, isProjected ? 104 : 64),
    button: Math.max(72 * scale, isProjected ? 52 : 44),
    chart: Math.max(2 * scale, least.chart) * grown,
  };
}

/** Heights in pixels at which a view can be read in the hand. Beside another, a network has nothing around its drawing. */
const LEAST_HEIGHT: Record<StepView, number> = { map: 240, timeline: 234, network: 490, reach: 320 };
const LEAST_DRAWING = 260;

/** Least height of a view as on a page; none on a projector, where nobody scrolls. */
export function leastHeight(view: StepView, isPair: boolean, widthPx: number, heightPx: number): number {
  if (isProjector(widthPx, heightPx)) return 0;
  return isPair && view === 'network' ? LEAST_DRAWING : LEAST_HEIGHT[view];
}

/** The text's share of the width beside a view. Known to the style of `Board`, too. */
export const BESIDE_SHARE = 78 / 192;

/** A phone on its side: above anything, a text would leave it no room. */
const LOW_PX = 480;

/** A page enlarged to 400 %: side by side, a column would hold a word a line, and the foot of the map be cut off. */
const NARROW_PX = 500;

/** Where the text stands: beside one view, above a wide one or two, or over all in a narrow window. */
export type Arrangement = 'beside' | 'above' | 'stacked';

export function arrangementOf(views: readonly StepView[], widthPx: number, heightPx: number): Arrangement {
  if (widthPx < Math.max(heightPx * 1.1, NARROW_PX)) return 'stacked';
  if (heightPx < LOW_PX) return 'beside';
  const [only, second] = views;
  return second !== undefined || only === 'timeline' ? 'above' : 'beside';
}
