import type { YearSpan } from '../model/span';
import { frameOf, MODES, yearAfter, yearOfFrame, type Frame, type PlayMode } from './play';
import type { Selection } from './selection';

/** Milliseconds that a year stands at speed 1. */
const YEAR_MS = 1200;
const SPEEDS = [0.5, 1, 2] as const;
export type Speed = (typeof SPEEDS)[number];

export interface PlayerOptions {
  /** Shows a frame while the walk goes on. */
  preview: (frame: Frame) => void;
  /** Makes the frame a choice: one history entry. */
  go: (frame: Frame) => void;
  /** The selection as it is shown; its identity tells whether somebody else changed it. */
  read: () => Selection;
  span: YearSpan;
  /** Calls `fn` every `ms` milliseconds until the function that it gives back is called. */
  every: (ms: number, fn: () => void) => () => void;
}

/** Walks the years. Never starts by itself; stops at the last year and at any choice that the reader makes. */
export class Player {
  readonly modes = MODES;
  readonly speeds = SPEEDS;
  readonly #options: PlayerOptions;
  #stopTimer: (() => void) | null = null;
  /** The selection that the walk itself last made; null while it does not go on. */
  #shown = $state.raw<Selection | null>(null);
  #mode = $state<PlayMode>('up-to');
  #speed = $state<Speed>(1);

  readonly year = $derived.by(() => yearOfFrame(this.#options.read(), this.#mode, this.#options.span));
  readonly playing = $derived.by(() => this.#shown !== null && this.#options.read() === this.#shown);
  readonly hasNext = $derived.by(() => yearAfter(this.year, 1, this.#options.span) !== null);
  readonly hasPrevious = $derived.by(() => yearAfter(this.year, -1, this.#options.span) !== null);

  constructor(options: PlayerOptions) {
    this.#options = options;
  }

  get mode(): PlayMode {
    return this.#mode;
  }

  get speed(): Speed {
    return this.#speed;
  }

  /** Starts at the next year; at the end, from the beginning. */
  play(): void {
    if (this.playing) return;
    this.#show(this.#next());
    this.#start();
  }

  /** Keeps what is shown, as one choice: Back returns to what stood before the walk. */
  pause(): void {
    const { playing } = this;
    this.#halt();
    if (!playing) return;
    const { from, to } = this.#options.read();
    this.#options.go({ from, to });
  }

  /** One year on or back, as a choice of its own. */
  step(by: 1 | -1): void {
    this.#halt();
    const year = yearAfter(this.year, by, this.#options.span);
    if (year !== null) this.#options.go(frameOf(year, this.#mode));
  }

  /** The step of those who want no motion: at the end it begins again. */
  advance(): void {
    this.#halt();
    this.#options.go(frameOf(this.#next(), this.#mode));
  }

  setSpeed(speed: Speed): void {
    this.#speed = speed;
    if (this.playing) this.#start();
  }

  /** The year stays. */
  setMode(mode: PlayMode): void {
    const { year, playing } = this;
    this.#mode = mode;
    if (year === null) return;
    if (playing) this.#show(year);
    else this.#options.go(frameOf(year, mode));
  }

  #next(): number {
    return yearAfter(this.year, 1, this.#options.span) ?? this.#options.span.first;
  }

  #show(year: number): void {
    this.#options.preview(frameOf(year, this.#mode));
    this.#shown = this.#options.read();
  }

  #start(): void {
    this.#stopTimer?.();
    this.#stopTimer = this.#options.every(YEAR_MS / this.#speed, () => this.#tick());
  }

  #tick(): void {
    if (!this.playing) return this.#halt();
    this.#show(this.#next());
    if (!this.hasNext) this.pause();
  }

  #halt(): void {
    this.#stopTimer?.();
    this.#stopTimer = null;
    this.#shown = null;
  }
}
