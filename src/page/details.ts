import { chooseInstitution } from '../query/choices';
import type { Explorer } from '../query/explorer.svelte';
import { parts } from './parts';

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
    if (id !== null) void this.#bring();
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

  /** What is chosen in the list or in Reach opens above them, out of sight: the page goes there, and the focus with it. */
  async #bring(): Promise<void> {
    await parts.detail();
    await new Promise(requestAnimationFrame);
    const heading = document.querySelector<HTMLElement>('.details h2');
    const top = heading?.getBoundingClientRect().top ?? 0;
    if (!heading || (top >= 0 && top < innerHeight)) return;
    heading.closest('.details')?.scrollIntoView({ block: 'nearest' });
    heading.focus({ preventScroll: true });
  }
}
