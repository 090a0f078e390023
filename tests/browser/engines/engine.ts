import { REST_MS } from '../rest';
import { find, type Found, type Target } from './find';

/** One window of one browser, driven like by a person. The journeys that all three engines must bear go through this. */
export interface Engine {
  readonly name: string;
  /** Console messages and uncaught errors, in Chromium also requests to elsewhere; WebKit's driver tells none. */
  readonly complaints: readonly string[];
  open(url: string): Promise<void>;
  /** What a function gives in the page. It sees nothing of its surroundings; what goes in and out must pass as JSON. */
  evaluate<Args extends unknown[], T>(fn: (...args: Args) => T | Promise<T>, ...args: Args): Promise<T>;
  clickAt(xPx: number, yPx: number): Promise<void>;
  /** A key by its name in the DOM, with others held: `PageDown`, `Shift+Tab`. */
  press(key: string): Promise<void>;
  /** What follows goes to this tab; they count from 0 in the order of opening. False while there is no such tab. */
  useTab(position: number): Promise<boolean>;
  close(): Promise<void>;
}

export const VIEWPORT = { width: 1440, height: 900 };

const DEADLINE_MS = 30_000;
const PAUSE_MS = 50;

/** The first value that is neither undefined, null nor false; fails after 30 seconds. */
export async function until<T>(what: string, ask: () => Promise<T>): Promise<NonNullable<Exclude<T, false>>> {
  const end = Date.now() + DEADLINE_MS;
  for (;;) {
    const value = await ask();
    if (value) return value as NonNullable<Exclude<T, false>>;
    if (Date.now() > end) throw new Error(`In vain waited for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** Waits until the page shows the target. */
export const see = (engine: Engine, target: Target): Promise<Found> =>
  until(`${engine.name}: ${target.role} ${target.name}`, () =>
    engine.evaluate(find, { ...target, name: String(target.name) }),
  );

/** Clicks the target once it has stood still for a while, since a page moves what it makes room for. */
export async function click(engine: Engine, target: Target): Promise<void> {
  let last: Found | undefined;
  let since = 0;
  const { xPx, yPx } = await until(`${engine.name}: ${target.role} ${target.name} at rest`, async () => {
    const found = await see(engine, target);
    if (found.xPx !== last?.xPx || found.yPx !== last.yPx) since = Date.now();
    last = found;
    return Date.now() - since >= REST_MS && found;
  });
  await engine.clickAt(xPx, yPx);
}

/** A script that runs a function in the page and gives its result as text, since drivers differ in all else. */
export const script = (fn: (...args: never[]) => unknown, args: unknown[]): string =>
  `Promise.resolve((${fn})(...${JSON.stringify(args)})).then((value) => JSON.stringify({ value }))`;

export const result = <T>(text: string): T => (JSON.parse(text) as { value: T }).value;
