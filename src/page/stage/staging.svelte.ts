import { tick } from 'svelte';
import { enterFullScreen } from './full-screen';
import type { Story } from '../../model/story-schema';
import type { Explorer } from '../../query/explorer.svelte';
import type { Selection } from '../../query/selection';
import { enterStep, positionOf } from '../../query/story';
import { parts } from '../parts';
import type { Shown } from '../shown.svelte';
import type { Desk } from './desk.svelte';

async function fetchStage(explorer: Explorer, shown: Shown) {
  const [{ default: Present }, { openShelf }] = await parts.present();
  return { Present, shelf: await openShelf(explorer, shown.asStep) };
}

/** The stage and the stories: fetched when first wanted, entered and left. */
export class Staging {
  readonly #explorer: Explorer;
  readonly #shown: () => Shown;
  /** undefined while they load, null if they could not be loaded. */
  #loaded = $state.raw<Awaited<ReturnType<typeof fetchStage>> | null>();
  #opening: Promise<unknown> | undefined;
  /** The view that the presenter came from, to give it back. */
  #before: Selection | null = null;
  /** What the presenter works the stage with; null while no story stands on it. */
  desk = $state.raw<Desk | null>(null);
  /** While a story waits, the whole page stands in place of the stage. */
  readonly exploring = $derived.by(() => this.desk?.deck.exploring ?? false);
  /** What a listener hears of the step. */
  readonly spoken = $derived.by(() => this.desk?.spoken ?? '');

  constructor(explorer: Explorer, shown: () => Shown) {
    this.#explorer = explorer;
    this.#shown = shown;
  }

  get loaded() {
    return this.#loaded;
  }

  /** The story that the address asks for; undefined while it loads or where there is none. */
  readonly story = $derived.by(() => {
    const { story } = this.#explorer.selection;
    return story === null ? null : this.#loaded?.shelf.find(story);
  });
  readonly isOn = $derived.by(
    () =>
      this.#explorer.selection.story !== null && !this.exploring && (this.#loaded === undefined || this.story != null),
  );

  /** Of the step on the stage. */
  readonly title = $derived.by(() => (this.isOn ? this.desk?.deck.step.title : undefined));

  /** Fetches the stage and the stories, once. Reads nothing that changes, so that what waits for it is not drawn anew. */
  open(): Promise<unknown> {
    return (this.#opening ??= fetchStage(this.#explorer, this.#shown()).then(
      (loaded) => (this.#loaded = loaded),
      () => (this.#loaded = null),
    ));
  }

  /** Puts a story on the stage; what was shown comes back when it is left. */
  present(story: Story, step: string | null = null, kiosk: Selection['kiosk'] = null): void {
    const { catalog, selection } = this.#explorer;
    this.#before = { ...selection, panel: this.#shown().view };
    this.#explorer.go(enterStep(catalog, { ...selection, kiosk }, story, story.steps[positionOf(story, step)]!));
    enterFullScreen();
  }

  /** Gives back the page, and the focus to what stories are opened by. */
  async leave(): Promise<void> {
    const { mode } = this.#explorer.selection;
    this.#explorer.go(this.#before ? { ...this.#before, mode } : { story: null, step: null, kiosk: null });
    this.#before = null;
    this.desk = null;
    await tick();
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('[data-stories]')?.focus();
  }
}
