import type { StageSizes } from './stage';

/** Sizes in pixels of a title and of the text under it. */
export type TextSizes = Pick<StageSizes, 'title' | 'body'>;

/** How far a title shrinks for its text to be seen, and by how much at a time. */
const LEAST_TITLE = 0.6;
const STEP = 0.05;

/** `count` sizes from the largest to the least. */
const ladder = (most: number, least: number, count: number) =>
  Array.from({ length: count }, (_, i) => most + ((least - most) * i) / (count - 1));

/**
 * The largest sizes at which a text fits. The title gives way first, to six tenths. Texts asked to be larger than `plain`
 * never cost the title what it had: where there is no room for both, they grow as far as there is.
 */
export function fittedTo(asked: TextSizes, plain: TextSizes, fits: (sizes: TextSizes) => boolean): TextSizes {
  const titles = ladder(plain.title, plain.title * LEAST_TITLE, Math.round((1 - LEAST_TITLE) / STEP) + 1);
  const plainly = titles.map((title) => ({ title, body: plain.body })).find(fits);
  const least = plainly?.title ?? plain.title * LEAST_TITLE;
  // What must be scrolled in any case is as large as it was asked to be.
  if (!plainly) return { title: least, body: asked.body };
  if (asked.body <= plain.body) return plainly;
  const larger = [
    ...ladder(asked.title, least, 6).map((title) => ({ title, body: asked.body })),
    ...ladder(asked.body, plain.body, 6).map((body) => ({ title: least, body })),
  ];
  return larger.find(fits) ?? plainly;
}

/** Gives a text the largest sizes at which it need not be scrolled: only the page knows where its lines break. */
export function fitText(text: HTMLElement, asked: TextSizes, plain: TextSizes): void {
  const set = ({ title, body }: TextSizes) => {
    text.style.setProperty('--title', `${title}px`);
    text.style.setProperty('--body', `${body}px`);
  };
  set(
    fittedTo(asked, plain, (sizes) => {
      set(sizes);
      return text.scrollHeight <= text.clientHeight;
    }),
  );
}
