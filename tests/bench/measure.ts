import type { Browser, CDPSession, Page } from 'playwright-core';
import { installProbe, type Probe } from './probe';

/** How to work one of the measured pages: where it is, what drags the period, and what is clicked. */
export interface Subject {
  readonly name: string;
  readonly url: string;
  readonly brush: string;
  readonly theme: string;
  readonly institution: string;
}

export interface Opened {
  readonly fcpMs: number;
  readonly lcpMs: number;
  readonly readyMs: number;
  readonly blockedMs: number;
}

export interface Measured extends Opened {
  readonly throttled: Opened;
  readonly heapMB: number;
  readonly requests: number;
  /** By kind of resource, as sent. */
  readonly kB: Readonly<Record<string, number>>;
  /** Milliseconds from input to the painted frame, rising. */
  readonly times: Readonly<Record<'brush' | 'theme' | 'institution', readonly number[]>>;
  /** Share of the frames drawn while the brush is dragged for a second. */
  readonly drawn: number;
}

const MOVES = 20;
const PATIENCE_MS = 120_000;
const SLOWER = 4;

/** The runner names functions with a helper of its own, which the page lacks. */
export const NAMES = 'globalThis.__name = (named) => named';

async function prepare(page: Page): Promise<void> {
  await page.addInitScript({ content: NAMES });
  await page.addInitScript(installProbe);
}

const probeOf = (page: Page) => page.evaluate(() => (window as unknown as { probe: Probe }).probe);

async function open(page: Page, session: CDPSession, { url }: Subject, rate: number): Promise<Opened> {
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await page.goto(url, { timeout: PATIENCE_MS });
  const isReady = () => (window as unknown as { probe: Probe }).probe.readyMs > 0;
  await page.waitForFunction(isReady, undefined, { timeout: PATIENCE_MS, polling: 200 });
  const { readyMs, blockedMs, lcpMs } = await probeOf(page);
  const fcpMs = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return { fcpMs, lcpMs, readyMs, blockedMs };
}

/** Megabytes in use after a forced collection. */
export async function heapMB(session: CDPSession): Promise<number> {
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

/** Does an input, waits for the frame that answers it, and gives how long that took. */
async function timed(page: Page, input: () => Promise<unknown>): Promise<number> {
  const { length } = (await probeOf(page)).times;
  await input();
  const isAnswered = (count: number) => (window as unknown as { probe: Probe }).probe.times.length > count;
  await page.waitForFunction(isAnswered, length, { timeout: PATIENCE_MS, polling: 20 });
  return (await probeOf(page)).times[length]!;
}

async function middleOf(page: Page, selector: string, at: number) {
  const found = page.locator(selector);
  const one = found.nth(at % (await found.count()));
  await one.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await one.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}

async function click(page: Page, selector: string, at: number) {
  const { x, y } = await middleOf(page, selector, at);
  await page.mouse.move(x, y);
  // Two frames, so that what the pointer's way lights is not taken for the answer to the press.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return timed(page, () => page.mouse.click(x, y));
}

async function grab(page: Page, selector: string) {
  const at = await middleOf(page, selector, 0);
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  return at;
}

async function drag(page: Page, selector: string): Promise<number[]> {
  const { x, y } = await grab(page, selector);
  const times: number[] = [];
  for (let step = 1; step <= MOVES; step++) times.push(await timed(page, () => page.mouse.move(x + step * 20, y)));
  await page.mouse.up();
  return times;
}

/** Share of the frames of 1/60 s that are drawn in a second of dragging. */
async function dragFrames(page: Page, selector: string): Promise<number> {
  const { x, y } = await grab(page, selector);
  const read = () => page.evaluate(() => [(window as unknown as { probe: Probe }).probe.frames, performance.now()]);
  const [frames, began] = await read();
  for (let step = 1; Date.now() && step <= 60; step++) {
    await page.mouse.move(x - step * 4, y);
    const [, now] = await read();
    if (now! - began! > 1000) break;
  }
  const [after, ended] = await read();
  await page.mouse.up();
  return (after! - frames!) / ((ended! - began!) / (1000 / 60));
}

/** Opens a page twice, without and with a slowed processor, and works it by real input. */
export async function measure(browser: Browser, subject: Subject): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await prepare(page);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const kinds = new Map<string, string>();
  const kB: Record<string, number> = {};
  let requests = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other';
    kB[kind] = (kB[kind] ?? 0) + encodedDataLength / 1000;
    requests += 1;
  });

  const opened = await open(page, session, subject, 1);
  const sent = { kB: { ...kB }, requests };
  const heap = await heapMB(session);
  const brush = await drag(page, subject.brush);
  const drawn = await dragFrames(page, subject.brush);
  const [theme, institution]: [number[], number[]] = [[], []];
  for (let at = 0; at < MOVES; at++) theme.push(await click(page, subject.theme, at >> 1));
  for (let at = 0; at < MOVES; at++) institution.push(await click(page, subject.institution, at >> 1));
  await page.close();

  const fresh = await context.newPage();
  await prepare(fresh);
  const throttled = await open(fresh, await context.newCDPSession(fresh), subject, SLOWER);
  await context.close();
  const rising = (times: number[]) => times.sort((a, b) => a - b);
  const times = { brush: rising(brush), theme: rising(theme), institution: rising(institution) };
  return { ...opened, throttled, heapMB: heap, ...sent, times, drawn };
}
