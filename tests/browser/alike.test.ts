import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { atRest, region, search, status, useBrowser, visit, whole } from './visit';

useBrowser();

/** What a choice changes: the address, the sentence for listeners, and what is pressed. */
async function state(page: Page) {
  const pressed = await page
    .locator('[aria-pressed=true]:visible, :checked')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? mark.textContent?.trim()));
  return { address: await search(page), said: await status(page), pressed };
}

/** How large each bead of the page is drawn: a preview enlarges some. */
const sizes = (page: Page) =>
  page
    .locator('.bead .mark')
    .evaluateAll((marks) => marks.map((mark) => Math.round(mark.getBoundingClientRect().height * 2) / 2));

/** A point where the mark itself is hit, once it stands still; the middle of the box of a curve lies beside it. */
const pointOn = (mark: Locator) =>
  atRest(() =>
    mark.evaluate((element) => {
      element.scrollIntoView({ block: 'nearest' });
      const path = element.querySelector<SVGPathElement>('path.hit');
      const hit = element.querySelector('.hit') ?? element.closest('label') ?? element;
      const { x, y, width, height } = hit.getBoundingClientRect();
      if (!path) return { x: x + width / 2, y: y + height / 2 };
      const point = path.getPointAtLength(path.getTotalLength() * 0.4).matrixTransform(path.getScreenCTM()!);
      return { x: point.x, y: point.y };
    }),
  );

const KINDS: [kind: string, view: string, name: RegExp, path?: string][] = [
  ['a bead of the map', 'Map', /^Tirana 2016/],
  ['a beacon', 'Map', /^Stockholm 2015/],
  ['an item of the shelf', 'Map', /^January 2021/],
  ['a bead of the timeline', 'Timeline', /^Tirana 2016/],
  ['a milestone', 'Timeline', /^Milestone: Joint declaration of nine/],
  ['a seat of the round table', 'Network', /^Tirana 2016/],
  ['an institution in the ring', 'Network', /^UNODC/],
  ['an institution named once', 'Network', /^MARRI/],
  ['an institution of a pair', 'Network', /^UNODC, inter/, '/?network=pairs'],
  ['a line of a pair', 'Network', /^GIZ and Ministry of the Interior, Slovenia/, '/?network=pairs&hub=hidden'],
  ['a mark of Reach', 'Reach', /^Albania, 2016/],
  ['a country of Reach', 'Reach', /^Sweden$/],
  ['a row of the table', 'Meetings', /^Tirana 2016/],
];

it.each(KINDS)('A5: %s answers to keys and to the pointer alike', async (_, view, name, path = '/') => {
  const { page } = await visit(path);
  const mark = region(page, view).getByRole('button', { name });
  await whole(page);
  await mark.waitFor();

  const rest = await sizes(page);
  const { x, y } = await pointOn(mark);
  await page.mouse.move(x, y);
  await expect.poll(() => sizes(page)).not.toEqual(rest);
  const pointed = await sizes(page);
  await page.mouse.move(2, 2);
  await expect.poll(() => sizes(page)).toEqual(rest);
  // The map looks where the keyboard goes; so the last input must be a key.
  await page.keyboard.press('Shift');
  await mark.focus();
  await expect.poll(() => sizes(page)).toEqual(pointed);

  const states = [];
  for (const input of ['Enter', 'Space', 'click']) {
    if (input === 'click') {
      const point = await pointOn(mark);
      await page.mouse.click(point.x, point.y);
    } else {
      await mark.focus();
      await page.keyboard.press(input);
    }
    states.push(await atRest(() => state(page)));
    expect(states.at(-1)!.address, input).not.toBe(path.slice(1));
    await page.goBack();
    // A beacon has led away from where it stood.
    if (!(await mark.isVisible())) await page.reload();
    await mark.waitFor();
  }
  expect(states[1]).toEqual(states[0]);
  expect(states[2]).toEqual(states[0]);
});

it('A5: a theme is ticked by Space and by a click alike', async () => {
  const { page } = await visit();
  const box = region(page, 'Themes').getByRole('checkbox', { name: /^Children/ });
  await box.focus();
  await page.keyboard.press('Space');
  const byKey = await atRest(() => state(page));
  await page.goto(new URL(page.url()).origin);
  await region(page, 'Themes').getByText('Children', { exact: true }).click();
  expect(await atRest(() => state(page))).toEqual(byKey);
});
