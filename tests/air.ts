import type { Channel } from '../src/query/speaker-link';

/** Channels as a browser has them: what one sends, every other of its name hears, as a copy. */
export class Air {
  readonly sent: unknown[] = [];
  readonly #ends = new Map<string, Set<(event: { data: unknown }) => void>>();

  open = (session: string): Channel => {
    const ends = this.#ends.get(session) ?? new Set();
    this.#ends.set(session, ends);
    const own = new Set<(event: { data: unknown }) => void>();
    return {
      postMessage: (message) => {
        const data: unknown = structuredClone(message);
        this.sent.push(data);
        for (const end of [...ends]) if (!own.has(end)) end({ data });
      },
      addEventListener: (_, listener) => {
        own.add(listener);
        ends.add(listener);
      },
      close: () => own.forEach((listener) => ends.delete(listener)),
    };
  };

  /** Takes an end away, the oldest being the first, as when its window is closed: nothing is said. */
  silence(session: string, position: number): void {
    const ends = this.#ends.get(session);
    const end = [...(ends ?? [])][position];
    if (end) ends?.delete(end);
  }

  /** How many ends of a name are open. */
  ends(session: string): number {
    return this.#ends.get(session)?.size ?? 0;
  }
}

/** A clock that goes when told to, with any number of timers. */
export class Clock {
  ms = Date.UTC(2024, 5, 12, 12, 32);
  #timers = new Set<{ at: number; ms: number | null; fn: () => void }>();

  now = (): number => this.ms;
  every = (ms: number, fn: () => void): (() => void) => this.#add({ at: this.ms + ms, ms, fn });
  after = (ms: number, fn: () => void): (() => void) => this.#add({ at: this.ms + ms, ms: null, fn });

  get timers(): number {
    return this.#timers.size;
  }

  pass(ms: number): void {
    const end = this.ms + ms;
    for (;;) {
      const due = [...this.#timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!due) break;
      this.ms = due.at;
      if (due.ms === null) this.#timers.delete(due);
      else due.at += due.ms;
      due.fn();
    }
    this.ms = end;
  }

  #add(timer: { at: number; ms: number | null; fn: () => void }): () => void {
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }
}
