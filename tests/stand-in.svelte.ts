import type { Channel, StageState } from '../src/query/speaker-link';
import { StageLink, type SessionStore } from '../src/query/stage-link.svelte';
import { talk } from './talk';

/** As little of a stage as its link needs. */
export class StandIn {
  at = $state(0);
  blank = $state(false);
  exploring = $state(false);
  pointer = $state.raw<StageState['pointer']>(null);
  startedAt = $state<number | null>(null);
  readonly link: StageLink;
  readonly #now: () => number;

  constructor(open: (session: string) => Channel, store: SessionStore, now: () => number) {
    this.#now = now;
    this.link = new StageLink({
      store,
      open,
      read: () => this.state,
      on: {
        go: (to) => this.show({ next: this.at + 1, back: this.at - 1, first: 0, last: talk.steps.length - 1 }[to]),
        jump: (step) => this.show(talk.steps.findIndex(({ id }) => id === step)),
        blank: () => (this.blank = !this.blank),
        explore: () => (this.exploring = true),
        resetTimer: () => (this.startedAt = null),
        point: (to) => (this.pointer = to),
      },
    });
  }

  get state(): StageState {
    const { blank, exploring, pointer, startedAt } = this;
    return {
      kind: 'state',
      story: talk,
      step: talk.steps[this.at]!.id,
      exploring,
      blank,
      pointer,
      startedAt,
      widthPx: 1024,
      heightPx: 768,
      larger: 0,
      see: '',
      map: null,
    };
  }

  show(position: number): void {
    this.startedAt ??= this.#now();
    this.exploring = false;
    this.at = Math.min(Math.max(position, 0), talk.steps.length - 1);
  }

  /** Tells whatever changes, as the stage does; gives back its own undo. */
  follow(): () => void {
    return $effect.root(() => {
      $effect(() => this.link.tell());
    });
  }
}

/** A tab's memory, which outlives its page. */
export function memory(): SessionStore & { session: string | null } {
  return {
    session: null,
    get() {
      return this.session;
    },
    set(session) {
      this.session = session;
    },
  };
}
