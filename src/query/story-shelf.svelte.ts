import type { Catalog } from '../model/catalog';
import { MOST_STORY_CHARACTERS } from '../model/load-stories';
import type { Step, Story } from '../model/story-schema';
import type { Facets } from './facets';
import { freeId, idsOf } from './ids';
import { openStories } from './open-stories';
import { OwnStories, type Store } from './own-stories.svelte';
import { meetingsIn, recordsOf, stepOf, type ShownView } from './shown-view';
import { fitsFile, writeStories } from './story-file';
import { countWords } from './story-words';

export interface ShelfOptions {
  readonly catalog: Catalog;
  readonly facets: Facets;
  readonly store: Store;
  /** Fetches the Network's stories, which have been checked. */
  readonly fetch: () => Promise<readonly Story[]>;
}

const TOO_LARGE = `the story is larger than ${MOST_STORY_CHARACTERS / 1e6} million bytes`;

/** The id of a story made of what is shown now. */
export const THIS_VIEW = 'this-view';

/** The stories that can be presented: the Network's, and the reader's own, which never leave her device. */
export class StoryShelf {
  readonly #options: ShelfOptions;
  readonly own: OwnStories;
  /** Settled when the first answer for the Network's stories is there, good or bad. */
  readonly ready: Promise<void>;
  /** The Network's. */
  #given = $state.raw<readonly Story[]>([]);
  #arrival = $state.raw<'coming' | 'here' | 'failed'>('coming');
  #thisView = $state.raw<Story | null>(null);
  /** The story of her own that the reader works on, and that views are added to; null begins a new one. */
  edited = $state.raw<string | null>(null);

  constructor(options: ShelfOptions) {
    this.#options = options;
    this.own = new OwnStories(options.store);
    this.own.reserve([THIS_VIEW]);
    this.ready = this.fetch();
  }

  get given(): readonly Story[] {
    return this.#given;
  }

  get arrival(): 'coming' | 'here' | 'failed' {
    return this.#arrival;
  }

  find(id: string): Story | undefined {
    if (this.#thisView?.id === id) return this.#thisView;
    return [...this.#given, ...this.own.list].find((story) => story.id === id);
  }

  /** Asks for the Network's stories, and again after it failed. Their ids are theirs. */
  async fetch(): Promise<void> {
    this.#arrival = 'coming';
    try {
      this.#given = await this.#options.fetch();
      this.own.reserve([THIS_VIEW, ...idsOf(this.#given)]);
      this.#arrival = 'here';
    } catch {
      this.#arrival = 'failed';
    }
  }

  /** Whether a query lets any meeting through: that of a step must. */
  shows(see: string): boolean {
    return meetingsIn(this.#options.catalog, this.#options.facets, see).length > 0;
  }

  /**
   * A story of one step, to be presented at once. It is found until the next is made, but not kept; after a reload it is
   * made anew of the address, with the id that the step has there.
   */
  storyOf(view: ShownView, audience: string, id?: string): Story {
    const made = stepOf(view, this.#recordsOf(view.see), []);
    const step = { ...made, id: id ?? made.id };
    this.#thisView = { id: THIS_VIEW, title: step.title, audience, minutes: 1, steps: [step] };
    return this.#thisView;
  }

  /**
   * Adds a step, and a minute for it, to the story that is edited, or begins one. Null where nothing is shown or the
   * story has no room.
   */
  addView(view: ShownView, beginning: Pick<Story, 'title' | 'audience'>): { story: Story; step: Step } | null {
    if (!this.shows(view.see)) return null;
    const records = this.#recordsOf(view.see);
    const isHeld = this.own.list.some(({ id }) => id === this.edited);
    const story = isHeld
      ? this.own.change(this.edited!, (held) => {
          const step = stepOf(view, records, held.steps);
          return { ...held, minutes: held.minutes + 1, steps: [...held.steps, step] };
        })
      : this.own.add([
          {
            id: freeId(beginning.title, new Set(), 'story'),
            ...beginning,
            minutes: 1,
            steps: [stepOf(view, records, [])],
          },
        ])[0];
    if (!story) return null;
    this.edited = story.id;
    return { story, step: story.steps.at(-1)! };
  }

  /** Makes a step of her own show what is shown now; its words stay. */
  setView(story: string, step: string, { see, views }: Pick<ShownView, 'see' | 'views'>): void {
    if (!this.shows(see)) return;
    const records = this.#recordsOf(see);
    this.own.changeStep(story, step, (held) => ({ ...held, see, views: [...views], records }));
  }

  /** Words that the audience reads at a step. */
  wordsOf({ text }: Step): number {
    return countWords(text);
  }

  /** Adds the stories of a file that fit this dataset, or tells what is wrong with it, a sentence each. */
  open(text: string, file = 'the file'): { opened: readonly Story[] } | { problems: readonly string[] } {
    const read = openStories(this.#options.catalog, this.#options.facets, text, file);
    if ('problems' in read) return read;
    const large = read.stories.stories.filter((story) => !fitsFile(story));
    if (large.length > 0) return { problems: large.map(({ id }) => `${file}, stories: ${id}: ${TOO_LARGE}.`) };
    return { opened: this.own.add(read.stories.stories) };
  }

  /** The text of a file from which `open` makes the same story. */
  save(story: Story): string {
    return writeStories([story]);
  }

  #recordsOf(see: string): string[] {
    return recordsOf(this.#options.catalog, this.#options.facets, see);
  }
}
