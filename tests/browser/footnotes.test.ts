import { expect, it } from 'vitest';
import { DESKTOP, region, useBrowser, violations, visit } from './visit';

useBrowser();

it.each([
  ['a phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
  ['a desktop', { viewport: DESKTOP }],
])('on %s a number leads to its passage and back', async (_, options) => {
  const { page } = await visit('/?focus=2022-06-budva', options);
  const details = region(page, 'Details');
  if ('hasTouch' in options)
    for (const more of ['Show more of the details', 'Show all of the details'])
      await page.getByRole('button', { name: more }).tap();
  const numbers = details.getByRole('button', { name: /^Source \d$/ });
  await numbers.first().waitFor();

  // The middle of each hits the number itself, however close the next one stands.
  const targets = await numbers.evaluateAll((all) =>
    all.map((number) => {
      number.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = number.getBoundingClientRect();
      return { width, height, isHit: document.elementFromPoint(x + width / 2, y + height / 2) === number };
    }),
  );
  expect(targets).toEqual(Array.from({ length: 6 }, () => ({ width: 24, height: 24, isHit: true })));

  const focused = page.locator(':focus');
  await numbers.nth(1).click();
  expect(await focused.textContent()).toContain('Budva, June 2022, paragraph 1');
  const [passage, panel] = await Promise.all([focused.boundingBox(), details.boundingBox()]);
  expect(passage!.y).toBeGreaterThan(panel!.y);
  expect(passage!.y + passage!.height).toBeLessThan(panel!.y + panel!.height);
  expect(await focused.evaluate((li) => parseFloat(getComputedStyle(li).outlineWidth))).toBeGreaterThanOrEqual(2);
  expect(await violations(page)).toEqual([]);

  await details.getByRole('button', { name: 'Back to the text' }).click();
  expect(await focused.getAttribute('aria-label')).toBe('Source 1');
  expect(await numbers.nth(1).evaluate((number) => number === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  await details.waitFor({ state: 'detached' });
});
