import type { Catalog } from '../model/catalog';
import type { Step, Story } from '../model/story-schema';
import type { PresentCommand } from './present-keys';
import type { Selection } from './selection';
import { enterStep, isBare, isExploring, positionOf } from './story';
import { TypedNumber } from './typed-number.svelte';

export interface DeckOptions {
  readonly catalog: Catalog;
  readonly story: Story;
  readonly read: () => Selection;
  /** Makes a choice: one history entry. */
  readonly go: (selection: Selection) => void;
  /** Makes a choice that follows from the address by itself. */
  readonly settle: (selection: Selection) => void;
  /** The clock, in milliseconds. */
  readonly now: () => number;
}

/** Steps by which texts are larger. */
export type Larger = 0 | 1 | 2;

export type Way = Extract<PresentCommand, 'next' | 'back' | 'first' | 'last'>;

/** Where a presentation stands. The step is part of the Selection; here is only what no link must restore. */
export class Deck {
  readonly story: Story;
  readonly #options: DeckOptions;
  blank = $state(false);
  /** The whole page is open, with the story waiting. */
  exploring = $state(false);
  /** Steps by which texts are larger: 0, 1 or 2. */
  larger = $state<Larger>(0);
  /** Time of the first advance; null before it. */
  startedAt = $state<number | null>(null);
  /** The link has asked for a step that the story does not have. */
  isLost = $state(false);
  /** The number of a step that is being typed. */
  readonly typed = new TypedNumber();

  readonly position = $derived.by(() => positionOf(this.story, this.#options.read().step));
  readonly step: Step = $derived.by(() => this.story.steps[this.position]!);
  /** What the step asks for. */
  readonly asked: Selection = $derived.by(() => this.#entered(this.step));
  /** The views show something else than the step asks for. */
  readonly isStrayed = $derived.by(() =>
    isExploring(this.#options.catalog, this.#options.read(), this.story, this.step),
  );

  constructor(options: DeckOptions) {
    this.#options = options;
    this.story = options.story;
  }

  /** A link names a story and a step and no more: what the step shows follows from it. */
  arrive(): void {
    const selection = this.#options.read();
    if (!isBare(selection) || !this.isStrayed) return;
    this.isLost = selection.step !== null && selection.step !== this.step.id;
    this.#options.settle(this.asked);
  }

  /** Goes to a step by its place, from 0; shows it anew where the reader has strayed from it. */
  jump(position: number): void {
    const step = this.story.steps[Math.min(Math.max(position, 0), this.story.steps.length - 1)]!;
    if (step !== this.step) this.startedAt ??= this.#options.now();
    this.exploring = false;
    this.isLost = false;
    this.#options.go(this.#entered(step));
  }

  /** Shows the next step, and after the last the first, without a trace in the history: a kiosk runs all day. */
  advance(): void {
    this.#options.settle(this.#entered(this.story.steps[(this.position + 1) % this.story.steps.length]!));
  }

  /** Shows the step as the story has it, after somebody has looked round, without a trace in the history. */
  reenter(): void {
    this.exploring = false;
    this.#options.settle(this.asked);
  }

  /** One step on or back, or to an end. Back first returns to the step where the reader has strayed from it. */
  go(way: Way): void {
    const astray = this.exploring || this.isStrayed;
    const to = {
      next: this.position + 1,
      back: astray ? this.position : this.position - 1,
      first: 0,
      last: this.story.steps.length - 1,
    };
    this.jump(to[way]);
  }

  jumpTo(id: string): void {
    this.jump(positionOf(this.story, id));
  }

  get isAtEnd(): boolean {
    return this.position === this.story.steps.length - 1;
  }

  #entered(step: Step): Selection {
    return enterStep(this.#options.catalog, this.#options.read(), this.story, step);
  }
}
