import { SpeakerLink, type Channel, type Message, type StageState } from './speaker-link';

/** The name of the presentation that this tab gives and its start, so that a reload finds its speaker's window again. */
export interface SessionStore {
  get(): string | null;
  /** null forgets it. */
  set(kept: string | null): void;
}

/** The name, and behind a space the milliseconds of the clock at the first advance, once there was one. */
const keep = (session: string, startedAt: number | null) => (startedAt === null ? session : `${session} ${startedAt}`);
function keptIn(text: string | null): { session: string | null; startedAt: number | null } {
  const [session = null, started] = text?.split(' ') ?? [];
  const startedAt = Number(started);
  return { session, startedAt: startedAt > 0 ? startedAt : null };
}

export interface StageLinkOptions {
  readonly store: SessionStore;
  readonly open: (session: string) => Channel;
  /** Where the presentation stands now. */
  readonly read: () => StageState;
  /** What the speaker's window asks for. */
  readonly on: {
    go(to: Extract<Message, { kind: 'go' }>['to']): void;
    jump(step: string): void;
    blank(): void;
    explore(): void;
    resetTimer(): void;
    point(at: StageState['pointer']): void;
  };
}

const KEY = 'natc-see-presentation';

/** The browser's own memory of a tab. Where it is refused, a reload ends the presentation's link. */
export const tabStore: SessionStore = {
  get() {
    try {
      return sessionStorage.getItem(KEY);
    } catch {
      return null;
    }
  },
  set(kept) {
    try {
      if (kept === null) sessionStorage.removeItem(KEY);
      else sessionStorage.setItem(KEY, kept);
    } catch {
      // A strict policy: the link holds until the page is left.
    }
  },
};

/** A name that nobody guesses; `randomUUID` is missing where a page comes neither by https nor from this machine. */
const nameSession = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The stage's end of the link. Nothing is sent before `start`, and nothing waits for a picture to be drawn. */
export class StageLink {
  readonly #options: StageLinkOptions;
  #link: SpeakerLink | null = null;
  #session = $state<string | null>(null);

  constructor(options: StageLinkOptions) {
    this.#options = options;
  }

  /** The presentation's name for the address of its speaker's window; null while there is no link. */
  get session(): string | null {
    return this.#session;
  }

  /** Opens the link and gives the session; the tab's own where it had one. */
  start(): string {
    return this.#session ?? this.#open(keptIn(this.#options.store.get()).session ?? nameSession());
  }

  /** After a reload: starts again if the tab had a session, and tells when its talk began; null if it had not. */
  resume(onstarted: (at: number | null) => void = () => undefined): boolean {
    const { session, startedAt } = keptIn(this.#options.store.get());
    if (session === null) return false;
    onstarted(startedAt);
    this.start();
    return true;
  }

  /** Sends the state to the speaker's window. In an effect, it follows whatever the state is made of. */
  tell(): void {
    if (this.#session === null) return;
    const state = $state.snapshot(this.#options.read());
    this.#options.store.set(keep(this.#session, state.startedAt));
    this.#link?.send(state);
  }

  /** Ends the presentation: says so and forgets the session. */
  stop(): void {
    this.#link?.send({ kind: 'bye' });
    this.#close();
  }

  #open(session: string): string {
    this.#session = session;
    this.#link = new SpeakerLink(this.#options.open(session), (message) => this.#hear(message));
    this.tell();
    return session;
  }

  #close(): void {
    this.#link?.close();
    this.#link = null;
    this.#session = null;
    this.#options.store.set(null);
  }

  #hear(message: Message): void {
    const { on } = this.#options;
    switch (message.kind) {
      case 'hello':
        return this.tell();
      case 'go':
        return on.go(message.to);
      case 'jump':
        return on.jump(message.step);
      case 'blank':
        return on.blank();
      case 'explore':
        return on.explore();
      case 'reset-timer':
        return on.resetTimer();
      case 'point':
        return on.point(message.at);
      case 'state':
        // This tab was duplicated, with its session: two stages would both obey, so the newer one goes on alone.
        return this.#close();
      case 'bye':
        return;
    }
  }
}
