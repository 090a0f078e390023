import { chooseInstitution } from '../query/choices';
import type { Explorer } from '../query/explorer.svelte';
import { parts } from './parts';

/** The sheet of a phone comes a moment later than its text; about half a second is waited for both. */
const MOST_FRAMES = 30;

/** The heading of the details, once they stand. */
async function opened(): Promise<HTMLElement | null> {
  for (let frame = 0; frame < MOST_FRAMES; frame++) {
    await new Promise(requestAnimationFrame);
    const heading = document.querySelector<HTMLElement>('.details h2');
    if (heading) return heading;
  }
  return null;
}

/** True where the keyboard would have to go back through the page. */
const isBehind = (element: Element | null, heading: HTMLElement): boolean =>
  !!element &&
  !element.closest('.details') &&
  (element.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;

/** The mark of the map that was pressed, if one was; some browsers give the focus to nothing that a finger presses. */
const markOf = (id: string, chosen: Element | null): Element | null | undefined =>
  chosen === document.body
    ? document.querySelector(`.map [data-key="${CSS.escape(id)}"]`)
    : chosen?.closest('[data-key]');

/** Opens and closes the details; the focus goes back to what opened them. */
export class Details {
  readonly #explorer: Explorer;
  #opener: HTMLElement | null = null;

  constructor(explorer: Explorer) {
    this.#explorer = explorer;
  }

  open(id: string | null): void {
    this.keepOpener();
    this.#explorer.go({ focus: id });
    if (id !== null) void this.#bring(id);
  }

  /** Opens what is closed, and closes what is open. */
  toggle(id: string): void {
    this.open(this.#explorer.selection.focus === id ? null : id);
  }

  institution(id: string): void {
    this.keepOpener();
    const { catalog, selection } = this.#explorer;
    this.#explorer.go(chooseInstitution(catalog, selection, id));
  }

  /** The focus goes back from the details to what opened them; from elsewhere it stays. */
  close(): void {
    const { activeElement } = document;
    const isInside = activeElement === document.body || activeElement?.closest('.details') != null;
    const { focus } = this.#explorer.selection;
    const bead = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(focus ?? '')}"]`);
    this.#explorer.go({ focus: null });
    const opener = this.#opener;
    if (isInside) (opener?.isConnected ? opener : (bead ?? document.getElementById('reading')))?.focus();
    this.#opener = null;
  }

  /** Remembers what has the focus, unless the details have it themselves. */
  keepOpener(): void {
    const active = document.activeElement as HTMLElement;
    if (active !== document.body && !active.closest('.details')) this.#opener = active;
  }

  /**
   * What is chosen in the list or in Reach opens before them in the page, out of sight or under a sheet: the focus goes
   * there, unless the reader has gone on meanwhile. A mark of the map that keeps it comes out from under the sheet.
   */
  async #bring(id: string): Promise<void> {
    const chosen = document.activeElement;
    await parts.detail();
    const heading = await opened();
    const active = document.activeElement;
    if (!heading || (active !== chosen && active !== document.body)) return;
    const { top } = heading.getBoundingClientRect();
    const isSeen = top >= 0 && top < innerHeight;
    if (isSeen && !isBehind(chosen, heading)) return markOf(id, chosen)?.scrollIntoView({ block: 'nearest' });
    if (!isSeen) heading.closest('.details')?.scrollIntoView({ block: 'nearest' });
    heading.focus({ preventScroll: true });
  }
}
