/** Values by key, of which the last few that were asked for are kept. */
export class Recent<Value> {
  readonly #most: number;
  readonly #kept = new Map<string, { readonly value: Value }>();

  constructor(most: number) {
    this.#most = most;
  }

  /** The value of a key, made where it is not kept. */
  get(key: string, make: () => Value): Value {
    const known = this.#kept.get(key) ?? { value: make() };
    // The order of a Map is that of setting.
    this.#kept.delete(key);
    this.#kept.set(key, known);
    if (this.#kept.size > this.#most) this.#kept.delete([...this.#kept.keys()][0]!);
    return known.value;
  }
}
