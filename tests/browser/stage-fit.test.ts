import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Story } from '../../src/model/story-schema';
import { useBrowser, visit } from './visit';

useBrowser();

const { stories } = JSON.parse(readFileSync('data/natc-see.stories.json', 'utf8')) as { stories: Story[] };
const stage = (page: Page) => page.getByRole('main', { name: 'Presentation' });

async function present(story: string, width: number, height: number, step?: string) {
  const address = `/?story=${story}${step ? `&step=${step}` : ''}`;
  const { page } = await visit(address, { viewport: { width, height } });
  await stage(page).getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(() => document.fonts.status === 'loaded');
  return page;
}

/** What of the stage must be scrolled to be seen whole, and where its parts stand, in pixels. */
const look = (page: Page) =>
  stage(page).evaluate((main) => {
    const box = (name: string) => main.querySelector(name)!.getBoundingClientRect();
    return {
      scrolled: [...main.querySelectorAll('*')]
        .filter((part) => /auto|scroll/.test(getComputedStyle(part).overflowY))
        .filter((part) => part.scrollHeight > part.clientHeight)
        .map((part) => `${part.className}: ${part.scrollHeight} in ${part.clientHeight}`),
      isBeside: main.querySelector('.scene.beside > .text') !== null,
      kickerTop: Math.round(box('.kicker').top),
      isOneLine: box('.kicker').height < 1.5 * main.querySelector('.kicker b')!.getBoundingClientRect().height,
      titleTop: Math.round(box('h1').top),
      lineLeft: Math.round(box('footer .line').left),
      textRight: Math.round(box('.paragraphs').right),
      controlsRight: Math.round(box('footer .controls').right),
    };
  });

describe.each([
  [1920, 1080],
  [1366, 768],
  [1280, 720],
  [1024, 768],
])('on %d × %d', (width, height) => {
  it.each(stories.map(({ id, steps }) => [id, steps] as const))(
    'no step of %s is scrolled, and nothing jumps from step to step',
    async (id, steps) => {
      const page = await present(id, width, height);
      const looks: (Awaited<ReturnType<typeof look>> & { id: string })[] = [];
      for (const [i, step] of steps.entries()) {
        if (i > 0) await page.keyboard.press('PageDown');
        await stage(page).getByRole('heading', { level: 1, name: step.title, exact: true }).waitFor();
        if (step.views.includes('reach')) await stage(page).getByRole('table').first().waitFor();
        looks.push({ id: step.id, ...(await look(page)) });
      }
      for (const { id, scrolled } of looks) expect([id, scrolled]).toEqual([id, []]);
      const places = (of: (one: (typeof looks)[number]) => number) => new Set(looks.map(of)).size;
      expect([places(({ kickerTop }) => kickerTop), places(({ lineLeft }) => lineLeft)]).toEqual([1, 1]);
      const beside = looks.filter(({ isBeside, isOneLine }) => isBeside && isOneLine);
      const [first] = beside;
      for (const { id, titleTop } of beside) expect([id, titleTop]).toEqual([id, first!.titleTop]);
      for (const { isBeside, textRight, controlsRight } of looks)
        if (!isBeside) expect(textRight).toBeLessThanOrEqual(controlsRight);
    },
  );
});

it.each([
  [1366, 768],
  [1920, 1080],
])('larger letters take nothing from a title at %d × %d', async (width, height) => {
  const page = await present('fourteen-years', width, height, 'ukraine');
  const size = () =>
    stage(page)
      .getByRole('heading', { level: 1 })
      .evaluate((title) => Number.parseFloat(getComputedStyle(title).fontSize));
  const body = () =>
    page
      .locator('.paragraphs p')
      .first()
      .evaluate((p) => Number.parseFloat(getComputedStyle(p).fontSize));
  const [before, bodyBefore] = [await size(), await body()];
  for (const key of ['+', '+']) {
    await page.keyboard.press(key);
    await expect.poll(body).toBeGreaterThan(bodyBefore);
    expect(await size()).toBeGreaterThanOrEqual(before);
    expect((await look(page)).scrolled).toEqual([]);
  }
});

it.each([1366, 1024])('a kiosk tells in its foot that it goes on by itself, over nothing, at %d', async (width) => {
  const { page } = await visit('/?story=who-convenes&kiosk=60', { viewport: { width, height: 768 } });
  const foot = (await stage(page).locator('footer').boundingBox())!;
  const said = (await page.getByText('This story goes on by itself').boundingBox())!;
  const [line, controls] = [page.locator('main footer .line'), page.locator('main footer .controls')];
  expect(said.y).toBeGreaterThan(foot.y);
  expect(said.x).toBeGreaterThanOrEqual(((b) => b.x + b.width)((await line.boundingBox())!));
  expect(said.x + said.width).toBeLessThanOrEqual((await controls.boundingBox())!.x);
});

it('the list of keys is whole at 1366 × 768, and has a cross', async () => {
  const page = await present('fourteen-years', 1366, 768);
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Steps and keys' });
  const last = (await list.getByRole('rowheader', { name: 'Esc' }).boundingBox())!;
  const box = (await list.boundingBox())!;
  expect(last.y + last.height).toBeLessThanOrEqual(box.y + box.height);
  await list.getByRole('button', { name: 'Close the list' }).click();
  await list.waitFor({ state: 'detached' });
});
