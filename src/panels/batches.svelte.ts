/** A list of which some are drawn at a time; another list begins with its first ones. */
export class Batches<T> {
  readonly #read: () => readonly T[];
  readonly #size: number;
  #limit = $derived.by(() => (void this.#read(), this.#size));

  constructor(read: () => readonly T[], size: number) {
    this.#read = read;
    this.#size = size;
  }

  get drawn(): readonly T[] {
    return this.#read().slice(0, this.#limit);
  }

  /** How many come next; 0 where all are drawn. */
  get next(): number {
    return Math.min(this.#size, Math.max(0, this.#read().length - this.#limit));
  }

  /** Draws the list so far that as many are drawn. */
  reach(count: number): void {
    while (this.#limit < count) this.more();
  }

  more(): void {
    this.#limit += this.#size;
  }
}
