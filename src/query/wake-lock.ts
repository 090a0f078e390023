/** What `navigator.wakeLock` has; not every browser has it. */
export interface WakeLockSource {
  request(type: 'screen'): Promise<{ release(): Promise<void> }>;
}

/** What a document has. */
export interface Visibility {
  readonly visibilityState: string;
  addEventListener(type: 'visibilitychange', listener: () => void): void;
  removeEventListener(type: 'visibilitychange', listener: () => void): void;
}

/** Keeps the screen awake. A browser takes the lock away from a hidden page, and may refuse it: then the screen sleeps. */
export class WakeLock {
  readonly #source: WakeLockSource | undefined;
  readonly #document: Visibility;
  #isWanted = false;
  #lock: { release(): Promise<void> } | null = null;

  constructor(source: WakeLockSource | undefined, document: Visibility) {
    this.#source = source;
    this.#document = document;
  }

  hold(): void {
    if (this.#isWanted) return;
    this.#isWanted = true;
    this.#document.addEventListener('visibilitychange', this.#ask);
    void this.#ask();
  }

  release(): void {
    this.#isWanted = false;
    this.#document.removeEventListener('visibilitychange', this.#ask);
    this.#keep(null);
  }

  readonly #ask = async (): Promise<void> => {
    if (this.#document.visibilityState !== 'visible') return;
    try {
      const lock = await this.#source?.request('screen');
      this.#keep(lock ?? null);
    } catch {
      // Refused, for want of power or by a policy.
    }
  };

  /** Holds one lock at most, and none that is no longer wanted. */
  #keep(lock: { release(): Promise<void> } | null): void {
    const spare = [this.#lock, ...(this.#isWanted ? [] : [lock])];
    this.#lock = this.#isWanted ? lock : null;
    for (const one of spare) void one?.release().catch(() => undefined);
  }
}
