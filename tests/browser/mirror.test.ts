import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { settled, useBrowser, visit } from './visit';

useBrowser();

const STORY = 'fourteen-years';
const SPEAKER = { width: 1366, height: 768 };
/** Of the stage: a pixel of the pad is up to five of them. */
const NEAR_PX = 6;

async function openBoth(step: string, viewport: { width: number; height: number }, story = STORY) {
  const { page: stage } = await visit(`/?story=${story}&step=${step}`, { viewport });
  await stage.getByRole('main', { name: 'Presentation' }).waitFor();
  const [speaker] = await Promise.all([stage.waitForEvent('popup'), stage.keyboard.press('s')]);
  await speaker.setViewportSize(SPEAKER);
  const pad = speaker.getByRole('application', { name: 'Pointer pad' });
  await pad.locator('.board').waitFor();
  await speaker.keyboard.press('l');
  return { stage, speaker, pad };
}

async function middle(mark: Locator) {
  const box = (await settled(mark))!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Points at a mark of the pad, and tells how far from the same mark of the stage the dot lands. */
async function miss({ stage, speaker, pad }: { stage: Page; speaker: Page; pad: Locator }, mark: string) {
  const { x, y } = await middle(pad.locator(mark).first());
  await speaker.mouse.move(x, y);
  const there = await middle(stage.getByRole('main').locator(mark).first());
  const dot = await middle(stage.locator('i.pointer'));
  return Math.hypot(dot.x - there.x, dot.y - there.y);
}

describe.each([
  [1920, 1080],
  [1024, 768],
])('the pad of a stage of %d × %d', (width, height) => {
  it.each([
    ['first-meeting', ['.map [data-key*="2011-06-belgrade"]', '.timeline circle >> nth=0', 'h1', 'footer circle']],
    ['refugee-crisis', ['.map [data-key*="2016-05-tirana"]', '.map [data-key*="2015-11-stockholm"]', 'strong']],
    ['eu-law-and-monitoring', ['.map [data-key*="2014-06-istanbul"]', '.map [data-key*="2011-06-belgrade"]']],
    ['who-convened', ['.network circle >> nth=5', '.network [role=button] >> nth=3']],
  ])('shows what the stage shows where the stage shows it: %s', async (step, marks) => {
    const both = await openBoth(step, { width, height });
    for (const mark of marks) expect(await miss(both, mark), mark).toBeLessThan(NEAR_PX);
  });

  it('follows the map that somebody has moved, and larger letters', async () => {
    const both = await openBoth('eu-law-and-monitoring', { width, height });
    const belgrade = '.map [data-key*="2011-06-belgrade"]';
    const before = await middle(both.stage.getByRole('main').locator(belgrade));
    await both.stage.getByRole('button', { name: 'Zoom in' }).click();
    await both.stage.keyboard.press('+');
    await expect.poll(() => miss(both, belgrade)).toBeLessThan(NEAR_PX);
    const after = await middle(both.stage.getByRole('main').locator(belgrade));
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeGreaterThan(NEAR_PX);
  });

  it('shows next the rings of those who are not named, hollow', async () => {
    const { speaker } = await openBoth('covid-19', { width, height }, 'covid-19-and-after');
    const ring = speaker.getByRole('region', { name: 'Next' }).locator('.empty').first();
    const fill = await ring.evaluate((circle) => getComputedStyle(circle).fill);
    expect(fill).toBe('rgb(255, 255, 255)');
  });

  it('has its hint below the picture', async () => {
    const { pad, speaker } = await openBoth('refugee-crisis', { width, height });
    const box = (await pad.boundingBox())!;
    const hint = (await speaker.getByText('Move here, or use').boundingBox())!;
    expect(hint.y).toBeGreaterThanOrEqual(box.y + box.height);
    expect(box.width / box.height).toBeCloseTo(width / height, 1);
  });
});
