import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startChromium } from './engines/chromium';
import { click, see, until, type Engine } from './engines/engine';
import { startFirefox } from './engines/firefox';
import { startWebKit } from './engines/webkit';

/** One set of ways through the built site that every engine must bear. Each ends in words that the page shows. */

const status = (engine: Engine) => engine.evaluate(() => document.querySelector('[role=status]')?.textContent);
const says = (engine: Engine, words: string) =>
  until(`${engine.name}: ${words}`, async () => (await status(engine)) === words);
const query = (engine: Engine) => engine.evaluate(() => location.search);

async function open(engine: Engine, path: string) {
  await engine.open(inject('site') + path);
  await see(engine, { role: 'region', name: 'Meetings' });
}

const JOURNEYS: Record<string, (engine: Engine) => Promise<void>> = {
  async 'opens with every meeting in every view'(engine) {
    await open(engine, '/');
    await says(engine, 'Showing 20 of 20 meetings');
    for (const view of ['Map', 'Timeline', 'Network', 'Meetings'])
      await see(engine, { role: 'button', name: /^Stockholm 2015/, within: view });
    await see(engine, { role: 'region', name: 'Reach' });
  },

  async 'filters by theme, and back'(engine) {
    await open(engine, '/');
    await click(engine, { role: 'checkbox', name: /^Children/, within: 'Themes' });
    await says(engine, 'Showing 3 of 20 meetings: Children');
    expect(await query(engine)).toBe('?themes=children');
    await click(engine, { role: 'button', name: /^Remove Children/ });
    await says(engine, 'Showing 20 of 20 meetings');
  },

  async 'brushes the years by keyboard'(engine) {
    await open(engine, '/');
    await see(engine, { role: 'slider', name: /./, within: 'Timeline', focus: true });
    await engine.press('ArrowRight');
    await engine.press('ArrowRight');
    await until('the years', async () => (await query(engine)) === '?from=2013');
    expect(await status(engine)).toContain('Showing 17 of 20 meetings');
  },

  async 'opens the details of a meeting from each view'(engine) {
    await open(engine, '/');
    for (const view of ['Map', 'Timeline', 'Network', 'Meetings']) {
      await click(engine, { role: 'button', name: /^Tirana 2016:/, within: view });
      await see(engine, { role: 'heading', name: 'Tirana, Albania', within: 'Details' });
      expect(await query(engine)).toBe('?focus=2016-05-tirana');
      await engine.press('Escape');
      await until('the end of the details', async () => (await query(engine)) === '');
    }
  },

  async 'presents a story, step by step'(engine) {
    await engine.open(`${inject('site')}/?story=fourteen-years`);
    await see(engine, { role: 'heading', name: 'Brdo decides, Belgrade begins' });
    await engine.press('PageDown');
    await see(engine, { role: 'heading', name: 'A joint declaration' });
    await engine.press('PageUp');
    await see(engine, { role: 'heading', name: 'Brdo decides, Belgrade begins' });
    await engine.press('End');
    await see(engine, { role: 'heading', name: 'Who convened' });
    await engine.press('Escape');
    await see(engine, { role: 'region', name: 'Meetings' });
  },

  async 'steers the stage from the speaker’s window'(engine) {
    await engine.open(`${inject('site')}/?story=fourteen-years`);
    await see(engine, { role: 'heading', name: 'Brdo decides, Belgrade begins' });
    await engine.press('s');
    await until('the speaker’s window', () => engine.useTab(1));
    await see(engine, { role: 'group', name: 'Notes' });
    await see(engine, { role: 'heading', name: 'Brdo decides, Belgrade begins' });
    await engine.press('PageDown');
    await see(engine, { role: 'heading', name: 'A joint declaration' });
    await engine.useTab(0);
    await see(engine, { role: 'heading', name: 'A joint declaration' });
  },
};

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
  ['WebKit', startWebKit],
])('%s', { timeout: 180_000 }, (name, start) => {
  let engine: Engine | null;
  beforeAll(async () => {
    engine = await start();
  }, 180_000);
  afterAll(() => engine?.close());

  it.for(Object.entries(JOURNEYS))('%s', async ([, journey], { skip }) => {
    if (!engine) return skip(`${name} is not here and could not be installed`);
    const earlier = engine.complaints.length;
    await journey(engine);
    expect(engine.complaints.slice(earlier)).toEqual([]);
  });
});
