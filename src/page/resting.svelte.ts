import type { Attachment } from 'svelte/attachments';
import { after } from '../timers';

/** Milliseconds without a change after which the hand rests. */
const QUIET_MS = 200;

/**
 * A value for what stands below the screen: while that is out of sight, it follows only when the hand rests, so that
 * what the reader looks at answers at once.
 */
export class Resting<T extends object> {
  readonly #read: () => T;
  /** None at first. */
  #held = $state.raw<T>();
  /** How many of the watched elements are in sight; all of them where the browser cannot tell. */
  #inSight = $state(globalThis.IntersectionObserver ? 0 : 1);

  /** To be made where effects may be. `read` gives the same value until it changes. */
  constructor(read: () => T) {
    this.#read = read;
    // Time is not Svelte's.
    $effect(() => {
      const value = read();
      return after(QUIET_MS, () => (this.#held = value));
    });
  }

  get current(): T {
    return (this.#inSight === 0 && this.#held) || this.#read();
  }

  /** For an element that shows the value. */
  readonly watch: Attachment<HTMLElement> = (element) => {
    if (!globalThis.IntersectionObserver) return;
    let seen = false;
    const note = (entries: IntersectionObserverEntry[]) => {
      const now = entries.at(-1)!.isIntersecting;
      if (now !== seen) this.#inSight += now ? 1 : -1;
      seen = now;
    };
    // What only touches the edge of the screen is not in sight.
    const observer = new IntersectionObserver(note, { rootMargin: '-1px' });
    observer.observe(element);
    return () => {
      observer.disconnect();
      if (seen) this.#inSight -= 1;
    };
  };
}
