import { tick } from 'svelte';
import type { Topology } from 'topojson-specification';
import type { Highlight } from '../charts/emphasis';
import type { View } from '../charts/map/home';
import { lingering } from '../charts/lingering';
import { phone } from '../panels/frame/viewport.svelte';
import type { Explorer } from '../query/explorer.svelte';
import type { Selection } from '../query/selection';
import { preferredMode, recall, remember } from '../query/settings';
import type { Story } from '../model/story-schema';
import { words } from '../text/words';
import { nextTask } from '../timers';
import { Details } from './details';
import { hear, type Heard } from './heard';
import { parts } from './parts';
import { Resting } from './resting.svelte';
import { Shown } from './shown.svelte';
import { Staging } from './stage/staging.svelte';
import { Walk } from './walk.svelte';

/** What takes long to draw, in the order in which it comes. */
const PARTS = ['header', 'reading', 'themes', 'map', 'timeline', 'network'] as const;
type Part = (typeof PARTS)[number];
/** The first that is seen coming: what stands before it looks as what was served, and takes its place. */
const FIRST_SEEN: Part = 'map';

/**
 * The page as its parts know it: the question asked, what it shows of the answer, and the choices that several offer.
 * To be made where effects may be.
 */
export class Page {
  readonly explorer: Explorer;
  readonly shown: Shown;
  readonly staging: Staging;
  readonly details: Details;
  readonly walk: Walk;
  /** What stands below the screen. */
  readonly below: Resting<{ highlight: Highlight; shown: Explorer['shown'] }>;
  #heard: Heard | null = null;
  /** What is told before the filter: the step of a story, or what is selected in an embed, where no details open. */
  get subject(): string {
    const { embed, story } = this.explorer.selection;
    if (!embed) return story === null ? '' : this.staging.spoken;
    const chosen = this.shown.selectedInShort;
    return chosen ? `${chosen.name}, ${chosen.days}.` : '';
  }
  /** What a listener is told. Nothing while a story is asked for whose step has not come: the step is then told at once. */
  readonly status = $derived.by(() => {
    const { subject } = this;
    if (this.staging.isOn && subject === '') return '';
    const { isOn, desk } = this.staging;
    const details = isOn && !desk?.showsOpened ? words.shell.details.closed : this.shown.opened;
    this.#heard = hear(this.#heard, { subject, filter: this.shown.status, details });
    return this.#heard.text;
  });
  /** Where the map of the stage looks. */
  mapView = $state.raw<View | null>(null);
  /** How many of the parts may be drawn. */
  #drawn = $state(Infinity);
  /** Single characters act as keys. */
  letterKeys = $state(recall('letterKeys') !== 'off');
  /** The list of keys is asked for rather than the whole of About. */
  keysAsked = $state(false);
  /** What is shown is to be taken along. Not in the address, which is itself what is shared. */
  isSharing = $state(false);
  /** One line of news at the foot of the window. */
  news = $state('');
  readonly #initialMode = preferredMode();
  readonly #look: (ids: readonly string[] | null) => void;

  constructor(explorer: Explorer) {
    this.explorer = explorer;
    this.staging = new Staging(explorer, () => this.shown);
    this.shown = new Shown(explorer, () => this.staging.isOn);
    this.details = new Details(explorer);
    this.walk = new Walk(explorer);
    const belowNow = $derived({ highlight: this.shown.highlight, shown: explorer.shown });
    this.below = new Resting(() => belowNow);
    this.#look = lingering<readonly string[]>((ids) => (explorer.hovered = ids ?? []));
  }

  /**
   * Lets the parts come in tasks of their own, for a page that begins behind what was served. Calls `onstanding` when it
   * takes the place of that.
   */
  async comeInTurns(onstanding: () => void): Promise<void> {
    this.#drawn = 0;
    for (const part of PARTS) {
      await nextTask();
      if (part === FIRST_SEEN) onstanding();
      this.#drawn += 1;
    }
    this.#drawn = Infinity;
  }

  /** True once a part may be drawn. */
  mayDraw(part: Part): boolean {
    return PARTS.indexOf(part) < this.#drawn;
  }

  /** False behind what was served, where nothing takes the focus. */
  get isSeen(): boolean {
    return this.mayDraw(FIRST_SEEN);
  }

  /** True while parts are still to come in turns. */
  get isComing(): boolean {
    return this.#drawn < PARTS.length;
  }

  get mode(): 'dark' | 'light' {
    return this.explorer.selection.mode ?? this.#initialMode;
  }

  /** Changes between light and dark. */
  setMode(): void {
    const next = this.mode === 'dark' ? 'light' : 'dark';
    remember('mode', next);
    this.explorer.go({ mode: next });
  }

  setLetterKeys(on: boolean): void {
    this.letterKeys = on;
    remember('letterKeys', on ? 'on' : 'off');
  }

  /** Previews meetings; of none, takes the preview away after a while. */
  hover(ids: readonly string[]): void {
    this.#look(ids.length > 0 ? ids : null);
  }

  /** Shows a view of a phone, About or the stories. */
  show(panel: Selection['panel']): void {
    this.explorer.go({ panel });
    if (panel !== 'about' && panel !== 'stories' && phone.current) scrollTo(0, 0);
  }

  about(keysAsked = false): void {
    this.keysAsked = keysAsked;
    this.show('about');
  }

  /** Gives back the view that About or the stories lie over. */
  uncover(): void {
    this.explorer.go({ panel: this.shown.view });
  }

  async showTable(id: 'meetings' | 'conveners'): Promise<void> {
    if (phone.current) this.show(id === 'meetings' ? 'list' : 'network');
    await tick();
    // On a phone that of the institutions comes when it is first seen.
    if (!document.getElementById(id)) await parts.conveners().then(tick, () => undefined);
    const table = document.getElementById(id);
    table?.scrollIntoView();
    table?.focus();
  }

  async saveSlides(story: Story, topology: Topology | null): Promise<void> {
    const { catalog, facets } = this.explorer;
    this.news = words.shell.slidesComing;
    try {
      const [{ exportSlides }, { saveFile }] = await Promise.all([
        import('./paper/slides'),
        import('../export/save-file'),
      ]);
      const slides = await exportSlides({ catalog, topology, story, facets });
      saveFile(`${story.id}.pptx`, slides, slides.type);
      this.news = '';
    } catch (fault) {
      console.error(fault);
      this.news = words.shell.slidesFailed;
    }
  }
}
