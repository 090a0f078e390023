import type { Highlight } from '../charts/emphasis';
import type { MeetingSet } from '../model/meeting-set';
import { yearSpan } from '../model/span';
import { tellSides } from '../panels/compare/tell';
import { tellOpened } from '../panels/detail/opened';
import type { View } from '../panels/frame/views';
import { describe, describeFilter } from '../panels/reading/describe';
import { selectedInShort } from '../panels/reading/in-short';
import { pick } from '../query/bits';
import { filtersInUse } from '../query/choices';
import { compareSides } from '../query/compare';
import { convene } from '../query/convening';
import { countThemes, wayBack } from '../query/counts';
import type { Explorer } from '../query/explorer.svelte';
import { filter } from '../query/filter';
import { findings } from '../query/findings';
import { familyAsked, litBy } from '../query/lit';
import type { ShownView } from '../query/shown-view';
import { seeOf } from '../query/story';
import { words } from '../text/words';
import { namedSides } from './sides';

/** What the page shows, derived once from the Explorer for all that draws it. */
export class Shown {
  readonly #explorer: Explorer;
  readonly #isOnStage: () => boolean;
  /** The step of a story at which the pointer or a key was last used: what a resting pointer comes to lie on is no wish. */
  #usedAt = $state<string | null>(null);
  /** From Escape until the pointer or a key is used again. */
  #isDismissed = $state(false);
  #under: View = 'map';

  constructor(explorer: Explorer, isOnStage: () => boolean) {
    this.#explorer = explorer;
    this.#isOnStage = isOnStage;
  }

  /** Takes notice that the pointer or a key was used. */
  use(): void {
    this.#usedAt = this.#explorer.selection.step;
    this.#isDismissed = false;
  }

  /** Takes previews away until the pointer or a key is used again. */
  dismiss(): void {
    this.#explorer.hovered = [];
    this.#isDismissed = true;
  }

  readonly findings = $derived.by(() => findings(this.#explorer.catalog, this.#explorer.matches().at));
  // By themselves, since the selection is replaced at each move and these seldom: what follows from them stays too.
  readonly roles = $derived.by(() => this.#explorer.selection.roles);
  readonly institutions = $derived.by(() => this.#explorer.selection.institutions);
  readonly convening = $derived.by(() => convene(this.#explorer.catalog, this.roles));
  readonly inUse = $derived.by(() => filtersInUse(this.#explorer.selection));
  readonly chips = $derived.by(() =>
    this.inUse.map((entry) => ({
      id: entry.id,
      ...describeFilter(this.#explorer.catalog, this.#explorer.selection, entry),
    })),
  );
  /** The step back from an empty page. */
  readonly back = $derived.by(() => {
    const { facets, selection, filtered } = this.#explorer;
    return this.findings.shown === 0 ? wayBack(facets, selection, filtered) : null;
  });

  readonly span = $derived.by(() => yearSpan(this.#explorer.catalog.meetings));
  readonly compare = $derived.by(() => this.#explorer.selection.compare);
  readonly compared = $derived.by(() => {
    const { catalog, facets, selection } = this.#explorer;
    return compareSides(catalog, facets, selection);
  });
  readonly #sides = $derived.by(() => namedSides(this.#explorer.catalog, this.#explorer.selection, this.compared));

  readonly sentence = $derived.by(() => {
    const { catalog, selection, isFiltered } = this.#explorer;
    return this.compare && this.compared
      ? tellSides(catalog, this.compare, this.compared)
      : words.reading.sentence(describe(catalog, selection, this.findings), isFiltered);
  });

  // Announced once a choice is made, not at each move of a drag.
  readonly #chosen = $derived.by(() => filter(this.#explorer.facets, this.#explorer.settled));
  /** How many meetings of how many, by which filters. */
  readonly #counted = $derived.by(() => {
    const { catalog, settled } = this.#explorer;
    const labels = filtersInUse(settled).map((entry) => describeFilter(catalog, settled, entry).label);
    return [this.#chosen.count, catalog.meetings.length, labels] as const;
  });
  readonly status = $derived(words.reading.status(...this.#counted));
  /** For the line of an embed, which has no reading line. */
  readonly inShort = $derived(words.reading.inShort(...this.#counted));
  readonly selectedInShort = $derived.by(() => {
    const { catalog, selection } = this.#explorer;
    return selectedInShort(catalog, selection.focus, this.roles);
  });
  /** What the details show, in words. */
  readonly opened = $derived.by(() => {
    const { catalog, settled } = this.#explorer;
    return tellOpened(catalog, settled.focus, () => pick(catalog.meetings, this.#chosen.matched));
  });

  readonly themeCounts = $derived.by(() => {
    const { facets, filtered, selection } = this.#explorer;
    return countThemes(facets, filtered, selection);
  });
  /** How many choices of the rail are in use. */
  readonly railFilters = $derived.by(() => {
    const { themes, formats, kinds } = this.#explorer.selection;
    return themes.length + formats.length + kinds.length;
  });

  /** The meeting whose details are open. */
  readonly selected = $derived.by(() => {
    const { focus } = this.#explorer.selection;
    return focus !== null && this.#explorer.catalog.meeting.has(focus) ? focus : null;
  });
  readonly #family = $derived.by(() => familyAsked(this.#explorer.catalog, this.#explorer.selection));
  readonly #hovered = $derived.by(() => {
    const isStale = this.#isOnStage() && this.#usedAt !== this.#explorer.selection.step;
    return this.#isDismissed || isStale ? [] : this.#explorer.hovered;
  });
  readonly #base = $derived.by(() => ({
    hovered: new Set(this.#hovered),
    selected: this.selected,
    family: this.#family,
    ...(this.#sides && { sides: this.#sides }),
  }));
  // By themselves, so that what follows from the filter stays while the pointer moves.
  readonly #matched = $derived.by(() => this.#lit(this.#explorer.matches()));
  readonly #matchedAtAnyTime = $derived.by(() =>
    this.#lit(this.#explorer.matches(this.#explorer.filtered.except('period'))),
  );
  #lit(matching: MeetingSet): MeetingSet | null {
    return litBy(this.#explorer.catalog, this.#explorer.selection, matching);
  }
  readonly highlight: Highlight = $derived.by(() => ({ ...this.#base, matched: this.#matched }));
  /** The timeline fades by the period itself. */
  readonly timelineHighlight: Highlight = $derived.by(() => ({ ...this.#base, matched: this.#matchedAtAnyTime }));

  /** The view of a phone; About and the stories lie over one, and give it back. */
  readonly view = $derived.by(() => {
    const { panel } = this.#explorer.selection;
    if (panel !== 'about' && panel !== 'stories') this.#under = panel;
    return this.#under;
  });

  /** What is shown now, as a step of a story. */
  readonly asStep: ShownView = $derived.by(() => ({
    see: seeOf({ ...this.#explorer.selection, panel: this.view }),
    title: this.chips.map(({ label }) => label).join(', ') || this.#explorer.catalog.network.abbreviation,
    text: this.sentence.map(({ text }) => text).join(''),
    views: [this.view === 'network' ? 'network' : 'map'],
  }));
}
