import type { Step } from '../model/story-schema';
import { SpeakerLink, type Channel, type Message, type StageState } from './speaker-link';
import { positionOf } from './story';

/** The stage is asked this often, in milliseconds; unanswered by the next time, it is gone. */
const ASK_MS = 2000;
/** Often enough that no second of the clock is skipped. */
const TICK_MS = 250;

export interface SpeakerOptions {
  readonly session: string;
  readonly open: (session: string) => Channel;
  /** Calls `fn` every `ms` milliseconds until the function that it gives back is called. */
  readonly every: (ms: number, fn: () => void) => () => void;
  /** The clock, in milliseconds. */
  readonly now: () => number;
}

/** The speaker's end of the link: what the stage last told, and what may be asked of it. */
export class SpeakerView {
  readonly #options: SpeakerOptions;
  #link: SpeakerLink | null = null;
  #state = $state.raw<StageState | null>(null);
  #connected = $state(true);
  #isAnswered = true;
  #nowMs = $state(0);

  /** Counts from 0. */
  readonly position = $derived.by(() => (this.#state ? positionOf(this.#state.story, this.#state.step) : 0));
  readonly step: Step | null = $derived.by(() => this.#state?.story.steps[this.position] ?? null);
  readonly nextStep: Step | null = $derived.by(() => this.#state?.story.steps[this.position + 1] ?? null);
  /** Milliseconds since the first advance; null before it. */
  readonly elapsedMs = $derived.by(() => {
    const startedAt = this.#state?.startedAt ?? null;
    return startedAt === null ? null : Math.max(0, this.#nowMs - startedAt);
  });

  constructor(options: SpeakerOptions) {
    this.#options = options;
    this.#nowMs = options.now();
  }

  /** What the stage last told; null until it has answered. Stays when the stage is gone. */
  get state(): StageState | null {
    return this.#state;
  }

  /** False once the stage has said goodbye or left a question unanswered for two seconds. */
  get connected(): boolean {
    return this.#connected;
  }

  get nowMs(): number {
    return this.#nowMs;
  }

  /** Opens the link and begins to ask; gives back its own undo. */
  start(): () => void {
    const { session, open, every, now } = this.#options;
    this.#link = new SpeakerLink(open(session), (message) => this.#hear(message));
    this.#ask();
    const stopAsking = every(ASK_MS, () => {
      if (!this.#isAnswered) this.#connected = false;
      this.#ask();
    });
    const stopClock = every(TICK_MS, () => (this.#nowMs = now()));
    return () => {
      stopAsking();
      stopClock();
      this.#link?.close();
      this.#link = null;
    };
  }

  go(to: Extract<Message, { kind: 'go' }>['to']): void {
    this.#send({ kind: 'go', to });
  }

  jump(step: string): void {
    this.#send({ kind: 'jump', step });
  }

  /** Goes to a step by its place, from 0; to the nearest that there is. */
  jumpTo(position: number): void {
    const steps = this.#state?.story.steps ?? [];
    const step = steps[Math.min(Math.max(position, 0), steps.length - 1)];
    if (step) this.jump(step.id);
  }

  explore(): void {
    this.#send({ kind: 'explore' });
  }

  blank(): void {
    this.#send({ kind: 'blank' });
  }

  resetTimer(): void {
    this.#send({ kind: 'reset-timer' });
  }

  /** Moves the pointer on the stage, in fractions of its width and height; null puts it out. */
  point(at: StageState['pointer']): void {
    this.#send({ kind: 'point', at });
  }

  #ask(): void {
    this.#isAnswered = false;
    this.#send({ kind: 'hello' });
  }

  #send(message: Message): void {
    this.#link?.send(message);
  }

  #hear(message: Message): void {
    if (message.kind === 'bye') this.#connected = false;
    if (message.kind !== 'state') return;
    this.#state = message;
    this.#nowMs = this.#options.now();
    this.#isAnswered = true;
    this.#connected = true;
  }
}
