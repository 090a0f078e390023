import { flushSync, tick } from 'svelte';

/** Pause in milliseconds after which the sheet is fetched where the browser cannot say that it is idle. */
const LATER_MS = 2000;

/** Letters of another width would take more pages. A print by the browser's menu does not wait, so they come early. */
const loadLetters = () => Promise.allSettled([...document.fonts].map((face) => face.load()));

/**
 * What is printed in place of the page: fetched in idle time, and in the page only while a print is under way, whether
 * it was asked for by the page's own button or by the browser's menu.
 */
export class Printing<Sheet> {
  readonly #load: () => Promise<Sheet>;
  #loaded = $state.raw<Sheet>();
  /** Another sheet, for one print. */
  #instead = $state.raw<Sheet>();
  #isUnderWay = $state(false);

  constructor(load: () => Promise<Sheet>) {
    this.#load = load;
  }

  /** What to draw, while a print is under way. */
  get sheet(): Sheet | undefined {
    return this.#isUnderWay ? (this.#instead ?? this.#loaded) : undefined;
  }

  /** Begins to listen for prints; gives back its own undo. */
  arm(): () => void {
    const stop = new AbortController();
    const paper = matchMedia('print');
    const on = { signal: stop.signal };
    // A print can begin before anything listens.
    this.#isUnderWay = paper.matches;
    // Word of an earlier change of medium can come late, after the event that begins a print and before its layout.
    let isBegun = false;
    const begin = (isUnderWay: boolean) => () => this.#set((isBegun = isUnderWay));
    addEventListener('beforeprint', begin(true), on);
    addEventListener('afterprint', begin(false), on);
    paper.addEventListener('change', () => isBegun || this.#set(paper.matches), on);
    const fetch = () => void this.#fetch();
    if ('requestIdleCallback' in globalThis) requestIdleCallback(fetch, { timeout: 2 * LATER_MS });
    else setTimeout(fetch, LATER_MS);
    return () => stop.abort();
  }

  /**
   * Prints once the sheet and its letters are there; without the sheet, the page as it stands. `instead` is printed in
   * the sheet's place this once.
   */
  async now(instead?: Sheet): Promise<void> {
    if (instead === undefined) await this.#fetch();
    else await loadLetters();
    this.#instead = instead;
    this.#isUnderWay = true;
    await tick();
    print();
  }

  async #fetch(): Promise<void> {
    try {
      this.#loaded ??= await this.#load();
    } catch {
      // The browser prints the page itself; the next print tries again.
    }
    await loadLetters();
  }

  // At once, since the browser lays the paper out as soon as the event is over.
  #set(isUnderWay: boolean): void {
    flushSync(() => {
      this.#isUnderWay = isUnderWay;
      if (!isUnderWay) this.#instead = undefined;
    });
  }
}
