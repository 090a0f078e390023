import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { atRest, useBrowser, visit } from './visit';

useBrowser();

/** Once the map has taken in its size: a new one moves the old picture first. */
const expectNoFault = (page: Page, width: number, amongHollow = true) =>
  expect.poll(() => atRest(() => faults(page, amongHollow)), { message: `${width} pixels wide` }).toEqual([]);

/**
 * What is wrong with the names of places that the map draws, by the boxes of their letters and the beads on the screen.
 * On a stage some lie over hollow beads: stage-names.test.ts says which.
 */
const faults = (page: Page, amongHollow: boolean) =>
  page.evaluate((amongHollow) => {
    const frame = document.querySelector<HTMLElement>('section.map .frame')!;
    const edge = frame.getBoundingClientRect();
    const scale = edge.width / frame.offsetWidth;
    const lettersOf = (text: Element) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      // Without the room above and below the letters.
      return [...range.getClientRects()].map((box) => ({
        left: box.left,
        right: box.right,
        top: box.top + 0.2 * box.height,
        bottom: box.bottom - 0.15 * box.height,
      }));
    };
    const names = [...frame.querySelectorAll('.name')]
      .filter((name) => getComputedStyle(name).visibility === 'visible')
      .map((name) => ({
        place: name.querySelector('.place')!.textContent.trim(),
        boxes: [...name.querySelectorAll('.place, .years')].flatMap(lettersOf),
      }));
    const isInView = ({ x, y }: { x: number; y: number }) =>
      x > edge.left && x < edge.right && y > edge.top && y < edge.bottom;
    const all = [...frame.querySelectorAll('button.bead-button')].map((button) => {
      const { left, top } = button.querySelector('svg')!.getBoundingClientRect();
      return {
        title: button.getAttribute('aria-label')!,
        isLit: !button.classList.contains('faint'),
        x: left,
        y: top,
        r: Number(button.querySelector('.outline')!.getAttribute('r')) * scale,
      };
    });
    const beads = all.filter((bead) => isInView(bead) && (amongHollow || bead.isLit));
    // The far end of a line to a name: such a name may stand where it likes.
    const ends = [...frame.querySelectorAll('.leader:not(:has(circle)) line')].map((line) => {
      const { left, right, top, bottom } = line.getBoundingClientRect();
      return { left, right, top, bottom };
    });
    type Name = (typeof names)[number];
    type Box = Name['boxes'][number];
    const overlap = (a: Box, b: Box, by = 0) =>
      a.left < b.right + by && b.left < a.right + by && a.top < b.bottom + by && b.top < a.bottom + by;
    const gap = ({ boxes }: Name, { x, y, r }: (typeof beads)[number]) => {
      const away = (at: number, low: number, high: number) => Math.max(low - at, 0, at - high);
      return (
        Math.min(...boxes.map((box) => Math.hypot(away(x, box.left, box.right), away(y, box.top, box.bottom)))) - r
      );
    };
    return names.flatMap((name) => {
      const { place, boxes } = name;
      const [own, others] = [true, false].map((isOwn) =>
        beads.filter(({ title }) => title.startsWith(`${place} `) === isOwn),
      );
      if (own!.length === 0) return [];
      const nearest = Math.min(...own!.map((bead) => gap(name, bead)));
      const isOnLine = ends.some((end) => boxes.some((box) => overlap(end, box, 8 * scale)));
      const cut = boxes.some(
        (box) => box.left < edge.left || box.right > edge.right || box.top < edge.top || box.bottom > edge.bottom,
      );
      return [
        ...(cut ? [`${place} is cut`] : []),
        ...names.flatMap(
          (other) =>
          other.place < place && boxes.some((a) => other.boxes.some((b) => overlap(a, b))) ? [`${place} lies over ${other.place}`] : [], // prettier-ignore
        ),
        ...others!.flatMap((bead) => (gap(name, bead) < 0 ? [`${place} lies over the bead of ${bead.title}`] : [])),
        ...others!.flatMap(
          (bead) =>
          !isOnLine && gap(name, bead) < nearest - (bead.isLit ? 3 : 0) * scale ? [`${place} stands at the bead of ${bead.title}`] : [], // prettier-ignore
        ),
      ];
    });
  }, amongHollow);

const STEPS = [
  ['who-convenes', 'slovenia'],
  ['ukraine-and-displacement', 'three-meetings'],
] as const;

it.each(STEPS)('each name of %s, %s stands whole at its own bead on every stage', async (story, step) => {
  const { page } = await visit(`/?story=${story}&step=${step}`, { viewport: { width: 1920, height: 1080 } });
  await page.locator('section.map .name').first().waitFor({ state: 'attached' });
  for (const [width, height] of [
    [1920, 1080],
    [1366, 768],
    [1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expectNoFault(page, width, false);
  }
});

it.each(['/', '/?themes=strategy-and-declarations'])(
  'each name of %s stands whole at its own bead on every screen',
  async (path) => {
    const { page } = await visit(path);
    await page.locator('section.map .name').first().waitFor({ state: 'attached' });
    for (const [width, height] of [
      [1440, 900],
      [1024, 768],
      [768, 1024],
      [390, 844],
      [844, 390],
      [320, 640],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expectNoFault(page, width);
    }
  },
);
