import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { talk } from '../talk';
import { useBrowser, violations, visit } from './visit';
import { buildWindows } from './windows/build';

useBrowser();

/** Two real windows of one browser, with as little of a stage as the link needs. */
let windows = '';
beforeAll(async () => {
  windows = await buildWindows();
});

const SESSION = '0f'.repeat(16);
const serve = (page: Page) =>
  page.context().route('**/windows?*', (route) => route.fulfill({ contentType: 'text/html', body: windows }));

async function openBoth(size = { width: 1280, height: 720 }) {
  const { page: stage, complaints } = await visit(`/windows?stage=${SESSION}`, { viewport: size }, serve);
  const speaker = await stage.context().newPage();
  speaker.on('console', (message) => complaints.push(`speaker: ${message.text()}`));
  speaker.on('pageerror', (error) => complaints.push(`speaker: ${error.message}`));
  await speaker.goto(`${inject('site')}/windows?speaker=${SESSION}`);
  await standsAt(speaker, 0);
  return { stage, speaker };
}

const standsAt = (page: Page, at: number) =>
  page.getByRole('heading', { name: talk.steps[at]!.title, exact: true }).first().waitFor();
const alone = (context: BrowserContext, path: string) =>
  context.newPage().then(async (page) => {
    await page.goto(`${inject('site')}${path}`);
    return page;
  });

describe('the two windows of a presentation', () => {
  it('go together, whichever steers, and survive a reload of either', async () => {
    const { stage, speaker } = await openBoth();
    await speaker.keyboard.press('PageDown');
    await standsAt(stage, 1);
    await stage.getByRole('button', { name: 'Next step' }).click();
    await standsAt(speaker, 2);
    await speaker.reload();
    await standsAt(speaker, 2);
    await stage.reload();
    await standsAt(speaker, 0);
    await speaker.keyboard.press('End');
    await standsAt(stage, 2);
    expect(await speaker.getByRole('alert').count()).toBe(0);
  });

  it('go together while the stage draws nothing', async () => {
    const { stage, speaker } = await openBoth();
    await stage.evaluate(() => {
      window.requestAnimationFrame = () => 0;
    });
    await speaker.keyboard.press('PageDown');
    await standsAt(stage, 1);
    await standsAt(speaker, 1);
  });

  it('carry twenty presses in their order', async () => {
    const { stage, speaker } = await openBoth();
    await stage.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const heading = document.querySelector('h1')!;
      new MutationObserver(() => seen.push(heading.textContent)).observe(heading, {
        characterData: true,
        childList: true,
        subtree: true,
      });
    });
    const ends = Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? 'End' : 'Home'));
    for (const end of ends) await speaker.keyboard.press(end);
    await speaker.keyboard.press('n');
    await standsAt(stage, 1);
    const seen = await stage.evaluate(() => (window as unknown as { seen: string[] }).seen);
    const [first, middle, last] = talk.steps.map(({ title }) => title);
    expect(seen).toEqual([...ends.map((end) => (end === 'End' ? last : first)), middle]);
  });

  it('tell when the presentation has gone, by a goodbye or without one', async () => {
    const { stage, speaker } = await openBoth();
    await speaker.keyboard.press('PageDown');
    await standsAt(stage, 1);
    await stage.getByRole('button', { name: 'Leave' }).click();
    await speaker.getByRole('alert').waitFor();
    expect(await speaker.getByRole('group', { name: 'Notes' }).textContent()).toContain('Tirana was on 12 May 2016.');
    const again = await alone(stage.context(), `/windows?stage=${SESSION}`);
    await standsAt(speaker, 0);
    expect(await speaker.getByRole('alert').count()).toBe(0);
    await again.close();
    await speaker.getByRole('alert').waitFor({ timeout: 5000 });
  });

  it('never hear those of another browser', async () => {
    const { stage } = await openBoth();
    const { page: stranger } = await visit(`/windows?speaker=${SESSION}`, {}, serve);
    await stranger.getByRole('alert').waitFor();
    await stranger.keyboard.press('End');
    expect(await stage.getByRole('heading', { level: 1 }).textContent()).toBe('Belgrade begins');
  });

  it('draw the pointer in both, by mouse on the pad', async () => {
    const { stage, speaker } = await openBoth();
    const pad = speaker.getByRole('application', { name: 'Pointer pad' });
    const box = (await pad.boundingBox())!;
    await speaker.mouse.move(box.x + 20, box.y + 20);
    expect(await stage.getByText('No pointer').count()).toBe(1);
    await speaker.keyboard.press('l');
    await stage.getByText('Pointer at 0.5 0.5').waitFor();
    await speaker.mouse.move(box.x + box.width / 4, box.y + box.height / 2);
    await stage.getByText(/^Pointer at 0\.2/).waitFor();
    const dot = (await pad.locator('i').boundingBox())!;
    expect(dot.x + dot.width / 2).toBeCloseTo(box.x + box.width / 4, -1);
    expect(await pad.evaluate((element) => getComputedStyle(element).cursor)).toBe('none');
  });
});

describe.each([
  [900, 600],
  [1920, 1080],
  [390, 844],
  [320, 640],
])('the speaker’s window at %d × %d', (width, height) => {
  it('fits, has nothing against axe, and its controls in sight', async () => {
    const { speaker } = await openBoth({ width, height });
    await speaker.keyboard.press('PageDown');
    await standsAt(speaker, 1);
    expect(await violations(speaker)).toEqual([]);
    expect(await speaker.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    for (const name of ['Back', 'Next', 'Blank', 'Pointer']) {
      const box = (await speaker.getByRole('button', { name, exact: true }).boundingBox())!;
      expect([name, box.x >= 0, box.x + box.width <= width, box.y + box.height <= height, box.height >= 44]).toEqual([
        name,
        true,
        true,
        true,
        true,
      ]);
    }
  });
});
