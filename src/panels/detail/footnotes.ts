import { createContext } from 'svelte';

/** The way from the small numbers of one details panel to its list of passages, which sets it. */
export interface Footnotes {
  /** Brings the passage of a number into view; `from` is what the reader comes back to. */
  follow?: (number: number, from: HTMLElement) => void;
}

export const [getFootnotes, setFootnotes, hasFootnotes] = createContext<Footnotes>();

/** Brings the keyboard to an element, and the element into view, no further than it has to. Nothing moves on the way. */
export function bring(element: HTMLElement | null | undefined): void {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'nearest' });
}
