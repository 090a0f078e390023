import type { StepView } from '../../model/story-schema';
import type { LayoutName } from './deck';

/** In inches, from the upper left corner of a slide of 13⅓ × 7½ (16:9). */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export const SLIDE = { w: 40 / 3, h: 7.5 };
export const PX_PER_INCH = 96;
const POINTS = 72;

/** A text of a slide: where it stands, the sizes in points that are tried from the largest, where it hangs. */
export interface TextBox extends Box {
  readonly sizes: readonly number[];
  readonly anchor: 't' | 'b' | 'ctr';
}

type Texts = Readonly<Record<'title' | 'body' | 'captions', TextBox>>;

const EDGE = 0.5;
const WIDE = SLIDE.w - 2 * EDGE;
const captions = { sizes: [12], anchor: 'b' } as const;

export const TEXTS: Readonly<Record<LayoutName, Texts>> = {
  title: {
    title: { x: 1.1, y: 1.2, w: 11.1, h: 2.1, sizes: [48, 44, 40, 36, 30], anchor: 'b' },
    body: { x: 1.1, y: 3.6, w: 11.1, h: 2.6, sizes: [20, 18, 16], anchor: 't' },
    captions: { x: 1.1, y: 6.3, w: 11.1, h: 0.5, ...captions },
  },
  beside: {
    title: { x: EDGE, y: 0.4, w: 4.95, h: 1.55, sizes: [32, 30, 28, 26, 24, 20], anchor: 'b' },
    body: { x: EDGE, y: 2.1, w: 4.95, h: 3.5, sizes: [22, 21, 20, 19, 18, 17, 16], anchor: 't' },
    captions: { x: EDGE, y: 5.6, w: 4.95, h: 0.72, ...captions },
  },
  below: {
    title: { x: EDGE, y: 0.35, w: 4.5, h: 1.7, sizes: [30, 28, 26, 24, 20], anchor: 't' },
    body: { x: 5.25, y: 0.42, w: SLIDE.w - 5.25 - EDGE, h: 1.7, sizes: [20, 19, 18, 17, 16, 15], anchor: 't' },
    captions: { x: EDGE, y: 6.04, w: WIDE, h: 0.3, ...captions },
  },
  text: {
    title: { x: EDGE, y: 0.4, w: WIDE, h: 0.9, sizes: [32], anchor: 'ctr' },
    body: { x: EDGE, y: 1.45, w: WIDE, h: 4.85, sizes: [18, 17, 16, 15, 14, 13, 12], anchor: 't' },
    captions: { x: EDGE, y: 6.04, w: WIDE, h: 0.3, ...captions },
  },
};

/** The line above the foot; the foot, the count of the step and the number of the slide on every slide but the first. */
export const RULE_Y = 6.42;
export const FOOT: TextBox = { x: EDGE, y: 6.48, w: 10.75, h: 0.9, sizes: [10.5, 10, 9.5, 9], anchor: 't' };
export const STEP: TextBox = { x: 11.35, y: 6.48, w: SLIDE.w - EDGE - 11.35, h: 0.4, sizes: [14], anchor: 't' };
export const NUMBER: TextBox = { x: 11.35, y: 6.95, w: SLIDE.w - EDGE - 11.35, h: 0.35, sizes: [12], anchor: 'b' };

/** The timeline is wide, and two pictures stand side by side, so their text stands above them. */
export const layoutOf = (views: readonly StepView[]): 'beside' | 'below' =>
  views.length > 1 || views[0] === 'timeline' ? 'below' : 'beside';

const GAP = 0.25;
const BESIDE: Box = { x: 5.75, y: 0, w: SLIDE.w - 5.75, h: RULE_Y };
const BELOW: Box = { x: EDGE, y: 2.2, w: WIDE, h: 3.82 };
/** A map runs to the edges of the slide, as on the stage; a chart keeps its distance. */
const INSET = { left: 0.1, right: 0.3, top: 0.35, bottom: 0.12 };

/** Where the pictures of a step stand, in the order of its views. */
export function pictureBoxes(views: readonly StepView[]): Box[] {
  if (layoutOf(views) === 'below') {
    const w = (BELOW.w - GAP * (views.length - 1)) / views.length;
    return views.map((_, at) => ({ ...BELOW, w, x: BELOW.x + at * (w + GAP) }));
  }
  if (views[0] === 'map') return [BESIDE];
  const { left, right, top, bottom } = INSET;
  return [{ x: BESIDE.x + left, y: BESIDE.y + top, w: BESIDE.w - left - right, h: BESIDE.h - top - bottom }];
}

/** Share of its size that a character of text takes in width, and a line in height; a little more than Georgia needs. */
const CHARACTER = 0.55;
const LINE = 1.22;
/** Space between two paragraphs, in sizes. */
export const PARAGRAPH_GAP = 0.5;

function linesOf(text: string, perLine: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of text.split(' ')) {
    if (used > 0 && used + 1 + length > perLine) [lines, used] = [lines + 1, length];
    else used += (used > 0 ? 1 : 0) + length;
  }
  return lines;
}

/** The largest of a box's sizes, in points, at which the paragraphs fit into it; the smallest where none does. */
export function fitSize(paragraphs: readonly string[], { w, h, sizes }: TextBox): number {
  const fits = (size: number) => {
    const perLine = (w * POINTS) / (CHARACTER * size);
    const lines = paragraphs.reduce((sum, text) => sum + linesOf(text, perLine), 0);
    const height = lines * LINE * size + Math.max(0, paragraphs.length - 1) * PARAGRAPH_GAP * size;
    return height <= h * POINTS;
  };
  return sizes.find(fits) ?? sizes.at(-1) ?? 12;
}
