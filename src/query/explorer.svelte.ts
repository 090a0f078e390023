import type { Catalog } from '../model/catalog';
import type { MeetingSet } from '../model/meeting-set';
import { among } from './among';
import { decode, encode, type Ignored } from './address';
import { buildFacets, type Facets } from './facets';
import { filter } from './filter';
import { pick, type Bits } from './bits';
import { change, isFiltered, type Selection } from './selection';

/** Where the address is kept; the browser's in the page, a list in a test. */
export interface AddressBar {
  read(): string;
  /** Makes a new entry of the history. */
  push(query: string): void;
  /** Writes over the entry that stands. */
  replace(query: string): void;
}

/** The one owner of state: the question asked, and all that follows from it. Changed by its verbs, and by the address. */
export class Explorer {
  readonly catalog: Catalog;
  readonly facets: Facets;
  readonly #bar: AddressBar;
  /** Replaced whole. */
  #selection = $state.raw<Selection>() as Selection;
  #ignored = $state.raw<readonly Ignored[]>([]);
  /** The last selection that has a history entry. */
  #settled = $state.raw<Selection>() as Selection;
  /** Ids of meetings that the pointer or the focus previews; never in the address. */
  hovered = $state.raw<readonly string[]>([]);

  readonly filtered = $derived.by(() => filter(this.facets, this.#selection));
  readonly #matching = $derived.by(() => among(this.catalog, this.filtered.matched));
  readonly shown = $derived.by(() => pick(this.catalog.meetings, this.filtered.matched));

  constructor(catalog: Catalog, bar: AddressBar) {
    this.catalog = catalog;
    this.facets = buildFacets(catalog);
    this.#bar = bar;
    this.restore();
  }

  get selection(): Selection {
    return this.#selection;
  }

  /** The selection without what a drag or typing merely previews. */
  get settled(): Selection {
    return this.#settled;
  }

  /** Parts of the address that could not be used. */
  get ignored(): readonly Ignored[] {
    return this.#ignored;
  }

  get isFiltered(): boolean {
    return isFiltered(this.#selection);
  }

  /** Shows a change while a drag or typing goes on; leaves no trace in the history. */
  preview(patch: Partial<Selection>): void {
    this.#selection = change(this.#selection, patch);
  }

  /**
   * Makes a choice: one history entry, so that Back undoes it. In an embed none, since its entries would be those of the
   * page around it, where Back is to lead away.
   */
  go(patch: Partial<Selection>): void {
    this.preview(patch);
    const before = encode(this.#settled);
    const query = encode(this.#selection);
    this.#settled = this.#selection;
    this.#ignored = [];
    if (query === before) return;
    if (this.#selection.embed) this.#bar.replace(query);
    else this.#bar.push(query);
  }

  /** Makes a choice that leaves no trace in the history, since it follows from the address by itself. */
  settle(patch: Partial<Selection>): void {
    this.preview(patch);
    this.#settled = this.#selection;
  }

  /** Takes the selection from the address: at the start, and when the reader goes back or forward. */
  restore(): void {
    const { selection: read, ignored } = decode(this.#bar.read(), this.catalog);
    const selection = change(read, { compare: read.compare });
    this.#selection = selection;
    this.#settled = selection;
    this.#ignored = ignored;
  }

  /** The meetings that match `bits`, or every clause. */
  matches(bits?: Bits): MeetingSet {
    return bits ? among(this.catalog, bits) : this.#matching;
  }
}
