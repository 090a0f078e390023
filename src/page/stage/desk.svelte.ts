import type { View } from '../../charts/map/home';
import { hasModifier } from '../../charts/modifiers';
import type { Story } from '../../model/story-schema';
import { arrangementOf } from '../../panels/presenter/stage';
import { encode } from '../../query/address';
import { Deck, type Larger } from '../../query/deck.svelte';
import type { Explorer } from '../../query/explorer.svelte';
import { Kiosk, stayOf } from '../../query/kiosk.svelte';
import { actsWhileBlank, commandOf, type PresentCommand } from '../../query/present-keys';
import { DEFAULT_SELECTION } from '../../query/selection';
import { openOnStage } from '../../query/speaker-channel';
import { StageLink, tabStore } from '../../query/stage-link.svelte';
import { formatNumber } from '../../text/format';
import { later } from '../../text/later';
import { after } from '../../timers';
import { FIELD } from '../field';
import { toggleFullScreen } from './full-screen';

/** Quiet time in milliseconds after which the controls fade. */
const IDLE_MS = 3000;
/** The heading of a step only holds the keyboard's place. */
const WORKED = 'button, a, [tabindex]:not(h1)';

export interface DeskCalls {
  ondark(): void;
  onleave(): void;
  /** Where the map looks; null while there is none. */
  mapView(): View | null;
}

/** What a presenter works the stage with: the deck of steps, keys, the speaker's window, the pointer, the kiosk. */
export class Desk {
  readonly deck: Deck;
  readonly link: StageLink;
  readonly kiosk: Kiosk;
  readonly #explorer: Explorer;
  readonly #calls: DeskCalls;

  widthPx = $state(innerWidth);
  heightPx = $state(innerHeight);
  /** The list of steps and keys is open. */
  menu = $state(false);
  /** Nobody has touched anything for a while. */
  idle = $state(false);
  isPointing = $state(false);
  /** In fractions of the window. */
  pointer = $state.raw<{ x: number; y: number } | null>(null);
  /** Address of the speaker's window, where the browser did not let it open. */
  blocked = $state<string | null>(null);
  /** The reader works a control by keyboard, which then keeps its own keys. */
  #working = false;
  #stopWaiting = () => {};

  constructor(explorer: Explorer, story: Story, calls: DeskCalls) {
    this.#explorer = explorer;
    this.#calls = calls;
    this.deck = new Deck({
      catalog: explorer.catalog,
      story,
      read: () => explorer.selection,
      go: (selection) => explorer.go(selection),
      settle: (selection) => explorer.settle(selection),
      now: Date.now,
    });
    this.kiosk = new Kiosk({
      stay: () => stayOf(explorer.selection.kiosk ?? 'own', this.deck.step),
      advance: () => this.deck.advance(),
      resume: () => this.deck.reenter(),
      after,
    });
    this.link = new StageLink({
      store: tabStore,
      open: openOnStage,
      read: () => ({
        kind: 'state',
        story,
        step: this.deck.step.id,
        exploring: this.deck.exploring || this.deck.isStrayed,
        blank: this.deck.blank,
        pointer: this.pointer,
        startedAt: this.deck.startedAt,
        widthPx: this.widthPx,
        heightPx: this.heightPx,
        larger: this.deck.larger,
        see: encode(explorer.selection),
        map: calls.mapView(),
      }),
      on: {
        go: (to) => this.deck.go(to),
        jump: (step) => this.deck.jumpTo(step),
        blank: () => (this.deck.blank = !this.deck.blank),
        explore: () => (this.deck.exploring = true),
        resetTimer: () => (this.deck.startedAt = null),
        point: (at) => (this.pointer = at),
      },
    });
  }

  /** The reader has opened something that the step itself does not open. */
  readonly opened = $derived.by(() => {
    const { focus } = this.#explorer.selection;
    return focus !== null && focus !== this.deck.asked.focus;
  });

  /** It is also seen: a narrow window has no room for it. */
  readonly showsOpened = $derived.by(
    () => this.opened && arrangementOf(this.deck.step.views, this.widthPx, this.heightPx) !== 'stacked',
  );

  /** What a listener hears of the step. */
  readonly spoken = $derived.by(() => {
    const { exploring, position, step, story } = this.deck;
    const { spoken, spokenWaiting } = later.presenter.stage;
    const tell = exploring ? spokenWaiting : spoken;
    return tell(formatNumber(position + 1), formatNumber(story.steps.length), step.title);
  });

  readonly commands: Readonly<Record<PresentCommand, () => void>> = {
    next: () => this.deck.go('next'),
    back: () => this.deck.go('back'),
    first: () => this.deck.go('first'),
    last: () => this.deck.go('last'),
    blank: () => (this.deck.blank = !this.deck.blank),
    dark: () => this.#calls.ondark(),
    larger: () => (this.deck.larger = Math.min(this.deck.larger + 1, 2) as Larger),
    smaller: () => (this.deck.larger = Math.max(this.deck.larger - 1, 0) as Larger),
    'full-screen': toggleFullScreen,
    explore: () => (this.deck.exploring = true),
    pointer: () => {
      this.isPointing = !this.isPointing;
      if (!this.isPointing) this.pointer = null;
    },
    speaker: () => this.#openSpeaker(),
    keys: () => (this.menu = true),
    leave: () => this.#leave(),
  };

  /** Begins to watch for rest and takes up the speaker's window of before a reload; gives back its own undo. */
  start(): () => void {
    this.#wake();
    this.link.resume((at) => (this.deck.startedAt = at));
    return () => {
      this.#stopWaiting();
      this.link.stop();
    };
  }

  /** Somebody is there: the controls come back, and a kiosk waits. */
  touched(): void {
    this.kiosk.touched();
    this.#wake();
  }

  pressedDown(): void {
    this.#working = false;
    this.touched();
  }

  moved({ clientX, clientY }: PointerEvent): void {
    this.touched();
    if (this.isPointing) this.pointer = { x: clientX / this.widthPx, y: clientY / this.heightPx };
  }

  key(event: KeyboardEvent): void {
    this.touched();
    if (event.key === 'Tab') this.#working = true;
    const target = event.target as HTMLElement;
    // The list that has just closed tells its end a moment later than it closes.
    if (document.querySelector('dialog[open]') || target.closest(FIELD)) return;
    const { deck } = this;
    const isWorked = this.#working && target !== document.body && target.closest(WORKED) !== null;
    const command = commandOf(event, isWorked);
    if (deck.exploring) {
      if (event.key !== 'PageDown' && event.key !== 'PageUp') return;
    } else if (!isWorked && !deck.blank && !hasModifier(event) && deck.typed.type(event.key)) {
      event.preventDefault();
      return;
    }
    if (command === null || (deck.blank && !actsWhileBlank(command))) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') this.#enter();
    else if (command === 'leave' && deck.typed.digits !== '') deck.typed.forget();
    else if (command === 'leave' && isWorked && !this.opened) this.#rest(target);
    else {
      deck.typed.forget();
      this.commands[command]();
    }
  }

  #enter(): void {
    const typed = this.deck.typed.take();
    if (typed === null) this.deck.go('next');
    else this.deck.jump(typed);
  }

  /** The control gives the keys back to the story. */
  #rest(control: HTMLElement): void {
    this.#working = false;
    control.blur();
  }

  #leave(): void {
    if (this.deck.blank) this.deck.blank = false;
    else if (this.opened) this.#explorer.go({ focus: this.deck.asked.focus });
    else this.#calls.onleave();
  }

  #wake(): void {
    this.idle = false;
    this.#stopWaiting();
    this.#stopWaiting = after(IDLE_MS, () => (this.idle = true));
  }

  /** The window of the one who speaks; where the browser blocks it, its address is offered as a link. */
  #openSpeaker(): void {
    const session = this.link.start();
    const { lang, mode, data } = this.#explorer.selection;
    const address = `?${encode({ ...DEFAULT_SELECTION, lang, mode, data, speaker: session })}`;
    this.blocked = window.open(address, 'natc-see-speaker', 'popup,width=1100,height=760') ? null : address;
  }
}
