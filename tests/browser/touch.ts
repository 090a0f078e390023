import type { Locator, Page } from 'playwright-core';

interface Point {
  x: number;
  y: number;
}

export async function middleOf(locator: Locator): Promise<Point> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('nothing to touch');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Draws fingers over the page, each from its start by the same way, as a hand would. */
export async function swipe(page: Page, fingers: readonly Point[], by: Point, steps = 12): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const at = (part: number) => fingers.map(({ x, y }, id) => ({ id, x: x + by.x * part, y: y + by.y * part }));
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let i = 1; i <= steps; i++) {
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(i / steps) });
    await page.waitForTimeout(16);
  }
  // A finger that rests before it leaves throws nothing.
  await page.waitForTimeout(150);
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await page.waitForTimeout(100);
}
