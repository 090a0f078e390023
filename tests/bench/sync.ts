import type { Browser, Page } from 'playwright-core';
import { NAMES } from './measure';

const MESSAGES = 20;

interface Letter {
  readonly way: 'sent' | 'heard';
  readonly from: string;
  readonly count: number;
  /** Milliseconds by the clock of the machine. */
  readonly at: number;
}

/** Writes down when a window sends and hears the letters of a presentation. Runs in the page, before anything else. */
function writeDown(): void {
  const letters: Letter[] = [];
  Object.assign(window, { letters });
  const note = (way: Letter['way'], { from, count }: Letter) =>
    letters.push({ way, from, count, at: performance.timeOrigin + performance.now() });
  const { postMessage } = BroadcastChannel.prototype;
  BroadcastChannel.prototype.postMessage = function (letter: Letter) {
    note('sent', letter);
    postMessage.call(this, letter);
  };
  // A letter goes both ways; the first to come is the one that counts.
  addEventListener('message', ({ data }) => note('heard', data as Letter));
  const { addEventListener: listen } = EventTarget.prototype;
  BroadcastChannel.prototype.addEventListener = function (...how: unknown[]) {
    listen.call(this, 'message', (event) => note('heard', (event as MessageEvent<Letter>).data));
    Reflect.apply(listen, this, how);
  };
}

const lettersOf = (page: Page) => page.evaluate(() => (window as unknown as { letters: Letter[] }).letters);

/** Milliseconds, rising, that 20 messages take from the speaker's window to the stage. */
export async function syncMs(browser: Browser, url: string): Promise<number[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, serviceWorkers: 'block' });
  await context.addInitScript({ content: NAMES });
  await context.addInitScript(writeDown);
  const stage = await context.newPage();
  await stage.goto(`${url}?story=fourteen-years`);
  const at = (n: number) => stage.getByText(`Step ${n} of 9`).waitFor({ state: 'attached' });
  await at(1);
  const [speaker] = await Promise.all([stage.waitForEvent('popup'), stage.keyboard.press('s')]);
  await speaker.getByRole('group', { name: 'Notes' }).waitFor();
  for (let message = 0; message < MESSAGES; message++) {
    await speaker.keyboard.press(message % 2 ? 'PageUp' : 'PageDown');
    await at(message % 2 ? 1 : 2);
    // Nobody presses again before the step is drawn.
    await stage.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  }
  const sent = (await lettersOf(speaker)).filter(({ way }) => way === 'sent').slice(-MESSAGES);
  const heard = (await lettersOf(stage)).filter(({ way }) => way === 'heard');
  await context.close();
  const took = sent.map(({ from, count, at }) => {
    const letter = heard.find((one) => one.from === from && one.count === count);
    return letter ? letter.at - at : Infinity;
  });
  return took.sort((a, b) => a - b);
}
