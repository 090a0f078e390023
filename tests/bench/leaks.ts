import type { Browser } from 'playwright-core';
import { heapMB, NAMES } from './measure';

const WARM = 60;
const ACTIONS = 500;

/** Opens meetings, filters by themes and takes both back, `count` times in all. Runs in the page. */
async function act(count: number): Promise<void> {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  for (let at = 0; at < count; at++) {
    const selector = at % 2 ? '[aria-label=Themes] label.row' : '[aria-label=Timeline] [role=button]';
    const all = document.querySelectorAll(selector);
    // Each twice in turn: what opens is closed again.
    all[(at >> 2) % all.length]?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    await frame();
  }
}

/** Megabytes by which 500 opens, filters and ways back make the heap grow, after it has warmed up. */
export async function growthMB(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript({ content: NAMES });
  await page.goto(url);
  await page.getByRole('region', { name: 'Meetings', exact: true }).waitFor();
  const session = await context.newCDPSession(page);
  await page.evaluate(act, WARM);
  const before = await heapMB(session);
  await page.evaluate(act, ACTIONS);
  const after = await heapMB(session);
  await context.close();
  return after - before;
}
