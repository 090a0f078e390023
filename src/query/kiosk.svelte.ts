import type { Step } from '../model/story-schema';
import type { Selection } from './selection';

/** Seconds that a step stays which names none itself. */
const STAY_S = 30;
/** Milliseconds without a touch after which the story goes on. */
const IDLE_MS = 60_000;

export interface KioskOptions {
  /** Seconds that the step shown now stays. */
  readonly stay: () => number;
  /** Shows the next step; after the last, the first. */
  readonly advance: () => void;
  /** Shows the step again as the story has it, after somebody looked round. */
  readonly resume: () => void;
  /** Calls `fn` once after `ms` milliseconds unless the function that it gives back is called before. */
  readonly after: (ms: number, fn: () => void) => () => void;
}

/** Seconds that a step stays, by what the address asks for. */
export const stayOf = (kiosk: NonNullable<Selection['kiosk']>, step: Step): number =>
  kiosk === 'own' ? (step.seconds ?? STAY_S) : kiosk;

/** Lets a story go on by itself, all day: it waits while somebody uses it. There is never more than one timer. */
export class Kiosk {
  readonly #options: KioskOptions;
  #isOn = $state(false);
  #isTouched = $state(false);
  #isHeld = false;
  #isVisible = true;
  #cancel: (() => void) | null = null;

  constructor(options: KioskOptions) {
    this.#options = options;
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  /** Somebody uses it, so the story waits. */
  get isPaused(): boolean {
    return this.#isOn && this.#isTouched;
  }

  start(): void {
    this.#isOn = true;
    this.#isTouched = false;
    this.#wait();
  }

  stop(): void {
    this.#isOn = false;
    this.#wait();
  }

  /** Any press, move or key: the story waits until nothing has come for a minute. */
  touched(): void {
    if (!this.#isOn) return;
    this.#isTouched = true;
    this.#wait();
  }

  /** While the screen is blank or an overview is open, nothing goes on. */
  hold(isHeld: boolean): void {
    if (isHeld === this.#isHeld) return;
    this.#isHeld = isHeld;
    this.#wait();
  }

  /** Whether the page can be seen. */
  visible(isVisible: boolean): void {
    if (isVisible === this.#isVisible) return;
    this.#isVisible = isVisible;
    this.#wait();
  }

  /** Puts the one timer in place of the one before, or none. */
  #wait(): void {
    this.#cancel?.();
    this.#cancel = null;
    if (!this.#isOn || this.#isHeld || !this.#isVisible) return;
    const { after, stay } = this.#options;
    this.#cancel = this.#isTouched ? after(IDLE_MS, () => this.#goOn()) : after(stay() * 1000, () => this.#advance());
  }

  #goOn(): void {
    this.#isTouched = false;
    this.#options.resume();
    this.#wait();
  }

  #advance(): void {
    this.#options.advance();
    this.#wait();
  }
}
