import { MOST_STORY_CHARACTERS, parseStories } from '../model/load-stories';
import type { Step, Story } from '../model/story-schema';
import { idsOf } from './ids';
import { moved, replaced, withFreeIds, withMember, withStepBack, withTitle, withWords } from './own-story';
import type { Removed, StepPatch, StoryPatch } from './own-story';
import { fitsFile, writeStories } from './story-file';

/** Where stories are kept: the reader's device, or a variable in a test. */
export interface Store {
  read(): string | null;
  /** False where it is refused. */
  write(text: string): boolean;
}

/** The reader's own stories and their copy in a store, which is read again before each change: tabs share it. */
export class OwnStories {
  readonly #store: Store;
  /** As the store was last known. */
  #text: string | null = null;
  #reserved: ReadonlySet<string> = new Set();
  #list = $state.raw<readonly Story[]>([]);
  #isKept = $state.raw(true);
  #unreadable = $state.raw<string | null>(null);
  #removed = $state.raw<readonly Removed[]>([]);

  constructor(store: Store) {
    this.#store = store;
    this.refresh();
  }

  get list(): readonly Story[] {
    return this.#list;
  }

  /** Whether the device keeps the list beyond this visit. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** What the device holds where no story can be read from it; nothing is written over it. */
  get unreadable(): string | null {
    return this.#unreadable;
  }

  /** What `undo` would bring back. */
  get removed(): Removed | null {
    return this.#removed.at(-1) ?? null;
  }

  /** Keeps ids for others; a story that has one of them gives way. */
  reserve(ids: Iterable<string>): void {
    this.#reserved = new Set(ids);
    if (this.#list.some(({ id }) => this.#reserved.has(id))) this.#keep(withFreeIds(this.#list, this.#reserved));
  }

  /** Takes over what another tab has changed, unless this one holds what the device did not take. */
  refresh(): void {
    const text = this.#store.read();
    if (text === null || text === this.#text || !this.#isKept) return;
    this.#text = text;
    const read = parseStories(text);
    this.#unreadable = 'stories' in read ? null : text;
    if ('stories' in read) this.#list = read.stories.stories;
  }

  /** Adds stories at the end; ids that are taken give way. */
  add(stories: readonly Story[]): Story[] {
    this.refresh();
    const added = withFreeIds(stories, this.#taken());
    this.#keep([...this.#list, ...added]);
    return added;
  }

  /** Changes a story. Null where there is none, or where it would no longer fit a file. */
  change(story: string, change: (story: Story) => Story): Story | null {
    this.refresh();
    const held = this.#list.find(({ id }) => id === story);
    const changed = held && change(held);
    if (!changed || !fitsFile(changed)) return null;
    this.#keep(replaced(this.#list, changed));
    return changed;
  }

  setStory(story: string, patch: StoryPatch): void {
    this.change(story, (held) => withTitle(held, patch));
  }

  changeStep(story: string, step: string, change: (step: Step) => Step): void {
    this.change(story, (held) => {
      return { ...held, steps: held.steps.map((one) => (one.id === step ? change(one) : one)) };
    });
  }

  setStep(story: string, step: string, patch: StepPatch): void {
    this.changeStep(story, step, (held) => withWords(held, patch));
  }

  /** Moves a step by so many places, as far as its story goes. */
  move(story: string, step: string, by: number): Story | null {
    return this.change(story, (held) => ({ ...held, steps: moved(held.steps, step, by) }));
  }

  /** Takes a step away; the last one takes its story with it. */
  removeStep(story: string, step: string): void {
    this.refresh();
    const home = this.#list.find(({ id }) => id === story);
    const at = home?.steps.findIndex(({ id }) => id === step) ?? -1;
    if (!home || at < 0) return;
    if (home.steps.length === 1) return this.removeStory(story);
    this.#removed = [...this.#removed, { story: home, step: home.steps[at]!, at }];
    this.#keep(replaced(this.#list, { ...home, steps: home.steps.filter(({ id }) => id !== step) }));
  }

  removeStory(story: string): void {
    this.refresh();
    const at = this.#list.findIndex(({ id }) => id === story);
    if (at < 0) return;
    this.#removed = [...this.#removed, { story: this.#list[at]!, step: null, at }];
    this.#keep(this.#list.filter(({ id }) => id !== story));
  }

  /** Brings back what was last taken away, where it stood. Null where its story has no room for it any more. */
  undo(): { story: Story; step: Step | null } | null {
    this.refresh();
    const { removed } = this;
    if (!removed) return null;
    const { story, step, at } = removed;
    const home = this.#list.find(({ id }) => id === story.id);
    const back = step && home ? withStepBack(home, step, at) : { story: withFreeIds([story], this.#taken())[0]!, step };
    if (!fitsFile(back.story)) return null;
    this.#removed = this.#removed.slice(0, -1);
    const place = step ? this.#list.length : at;
    this.#keep(step && home ? replaced(this.#list, back.story) : withMember(this.#list, place, back.story));
    return back;
  }

  /** Gives what could not be read and lets it go, so that the list takes its place. */
  takeUnreadable(): string {
    const text = this.#unreadable ?? '';
    this.#unreadable = null;
    this.#keep(this.#list);
    return text;
  }

  #taken(): Set<string> {
    return new Set([...this.#reserved, ...idsOf(this.#list)]);
  }

  #keep(list: readonly Story[]): void {
    this.#list = list;
    const text = writeStories(list);
    const canKeep = this.#unreadable === null && text.length <= MOST_STORY_CHARACTERS;
    this.#isKept = canKeep && this.#store.write(text);
    if (this.#isKept) this.#text = text;
  }
}
