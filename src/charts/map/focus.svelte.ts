import { untrack } from 'svelte';
import { on } from 'svelte/events';
import type { Look } from './look.svelte';
import { buttonPoints, entry, farKey, meetingAfter } from './rove';
import type { Given, Scene } from './scene.svelte';
import type { Spot } from './spots';

interface Around {
  /** The element with all buttons of the map, once it is there. */
  section(): HTMLElement | undefined;
  /** Brings a meeting into view. */
  reveal(meeting: string): void;
  onselect(meeting: string): void;
  onplace(place: string): void;
}

/** Where the keyboard is among the buttons of a map, and where it goes on when its button gives way to another. */
export class Focus {
  /** The meeting whose button was focused last. */
  #current = $state<string | null>(null);
  #focused = $state(false);
  /** Gives the focus to what takes the place of a button that is about to go. */
  #follow: (() => void) | null = null;
  #last: Spot | null = null;

  readonly #given: Pick<Given, 'catalog' | 'matched' | 'selected'>;
  readonly #scene: Scene;
  readonly #look: Look;
  readonly #around: Around;

  constructor(given: Pick<Given, 'catalog' | 'matched' | 'selected'>, scene: Scene, look: Look, around: Around) {
    this.#given = given;
    this.#scene = scene;
    this.#look = look;
    this.#around = around;

    $effect(() => {
      const section = around.section()!;
      const undo = [
        on(section, 'focusin', ({ target }) => this.#came(target as HTMLElement)),
        on(section, 'focusout', () => (this.#focused = false)),
      ];
      return () => undo.forEach((off) => off());
    });

    // A focused bead that is about to give way to its beacon: asked before the page changes and the focus is lost.
    $effect.pre(() => {
      const far = scene.far;
      untrack(() => {
        const button = document.activeElement as HTMLElement | null;
        const meeting = button?.dataset?.key ?? '';
        const place = given.catalog.meeting.get(meeting)?.place;
        if (place && far.has(place) && around.section()?.contains(button))
          this.#follow = () => this.#focusMeeting(meeting);
      });
    });

    // A pressed beacon or way back is gone once the map is there: the focus goes on to what replaced it.
    $effect(() => {
      void [scene.far, scene.back];
      untrack(() => {
        const { activeElement, body } = document;
        if (this.#follow === null || (activeElement !== body && activeElement?.isConnected)) return;
        const act = this.#follow;
        this.#follow = null;
        act();
      });
    });
  }

  /** Key of the one button that Tab leads to. */
  readonly stop = $derived.by(() => {
    const { keys } = this.#scene;
    const { catalog, matched, selected } = this.#given;
    const wanted = this.#focused ? [this.#current, selected] : [selected, this.#current];
    const first = entry(catalog, keys, matched);
    return keys.get([...wanted, first].find((meeting) => meeting != null && keys.has(meeting)) ?? '');
  });

  /** Flies to a far place and opens it. */
  openFar(spot: Spot): void {
    // The keyboard goes on at the meeting; a pointer stays where it is, on what the beacon turns into.
    const byKeyboard = document.activeElement?.matches(':focus-visible') ?? false;
    this.#follow = byKeyboard
      ? () => this.#focusMeeting(spot.meetings[0]!.id)
      : () => this.#around.section()?.querySelector<HTMLElement>('[data-back]')?.focus({ preventScroll: true });
    this.#last = spot;
    this.#look.flyTo(spot);
    if (spot.meetings.length === 1) this.#around.onselect(spot.meetings[0]!.id);
    else this.#around.onplace(spot.id);
  }

  /** Leads back to the resting view, and the focus to the beacon of the place that was opened last. */
  goBack(): void {
    const meeting = this.#last?.meetings[0]!.id;
    if (meeting !== undefined) this.#follow = () => this.#focusMeeting(meeting);
    this.#look.goHome();
  }

  /** Answers a key that is pressed on a button; false where it means nothing there. */
  press({ key, shiftKey, target }: KeyboardEvent): boolean {
    if ((target as HTMLElement).dataset.key === undefined) return false;
    const { catalog } = this.#given;
    const { keys } = this.#scene;
    const current = this.#current;
    if (shiftKey && key === 'Enter') {
      const place = catalog.meeting.get(current ?? '')?.place;
      if (place) this.#around.onplace(place);
      return true;
    }
    if (!current) return false;
    const points = () => buttonPoints(this.#scene.layout.marks, keys, this.#look.settled?.zoom ?? 0);
    const next = meetingAfter(key, current, catalog, keys, points);
    if (next !== null) this.#focusMeeting(next);
    return next !== null || key.startsWith('Arrow');
  }

  #focusMeeting(meeting: string): void {
    this.#current = meeting;
    const key = this.#scene.keys.get(meeting);
    const buttons = this.#around.section()?.querySelectorAll<HTMLElement>('[data-key]') ?? [];
    [...buttons].find((button) => button.dataset.key === key)?.focus({ preventScroll: true });
  }

  #came(button: HTMLElement): void {
    const { key } = button.dataset;
    this.#focused = key !== undefined;
    if (key === undefined) return;
    const { keys, beacons } = this.#scene;
    if (keys.get(this.#current ?? '') !== key)
      this.#current = this.#given.catalog.meetings.find(({ id }) => keys.get(id) === key)?.id ?? null;
    const far = beacons.some((spot) => farKey(spot.id) === key);
    if (this.#current && !far && button.matches(':focus-visible')) this.#around.reveal(this.#current);
  }
}
