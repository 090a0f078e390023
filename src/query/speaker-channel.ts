import * as v from 'valibot';
import type { Channel } from './speaker-link';

/**
 * What is said between the two windows of a presentation goes two ways at once: by a BroadcastChannel, which survives a
 * reload of either, and straight from window to window, since WebKit lets no broadcast through between pages from a
 * file. The random session in both keeps a visitor of the public page from steering anybody else.
 */

/** As much of a window as the way needs. */
export type Ear = Pick<Window, 'addEventListener' | 'removeEventListener' | 'location'>;
export type Mouth = Pick<Window, 'postMessage'>;

const letterOf = (session: string) =>
  v.strictObject({
    session: v.literal(session),
    /** Who says it: another name at each opening. */
    from: v.string(),
    /** Counts from 1. What comes both ways has the same number, and is heard once. */
    count: v.number(),
    message: v.unknown(),
  });

/** The channel of a session, heard by `own`; `other` is the other window, where it is known before it has spoken. */
export function joinWays(session: string, broadcast: Channel, own: Ear, other: Mouth | null): Channel {
  const letter = letterOf(session);
  const isFile = own.location.protocol === 'file:';
  const from = String(crypto.getRandomValues(new Uint32Array(2)));
  const others = new Set(other ? [other] : []);
  const heard = new Map<string, number>();
  const listeners: ((event: { data: unknown }) => void)[] = [];
  let count = 0;

  function hear(data: unknown, source: unknown = null) {
    const { success, output } = v.safeParse(letter, data);
    if (!success) return;
    // Known before its words are passed on, since they are answered at once.
    if (source !== null) others.add(source as Mouth);
    if (output.count <= (heard.get(output.from) ?? 0)) return;
    heard.set(output.from, output.count);
    for (const listener of listeners) listener({ data: output.message });
  }
  function hearWindow({ data, origin, source }: MessageEvent) {
    // Between two files there is no origin to compare; the session is the secret.
    if (isFile || origin === own.location.origin) hear(data, source);
  }
  broadcast.addEventListener('message', ({ data }) => hear(data));
  own.addEventListener('message', hearWindow);

  return {
    postMessage(message) {
      const sent = { session, from, count: ++count, message };
      broadcast.postMessage(sent);
      for (const window of others) window.postMessage(sent, isFile ? '*' : own.location.origin);
    },
    addEventListener: (_, listener) => listeners.push(listener),
    close() {
      broadcast.close();
      own.removeEventListener('message', hearWindow);
      others.clear();
    },
  };
}

/** Where a browser has no channels, only the messages between the two windows are left. */
const silent: Channel = { postMessage: () => undefined, addEventListener: () => undefined, close: () => undefined };
const broadcastOf = (session: string): Channel =>
  typeof BroadcastChannel === 'undefined' ? silent : new BroadcastChannel(`natc-see-presentation-${session}`);

/** The stage's end: it learns of the speaker's window when that speaks. */
export const openOnStage = (session: string): Channel => joinWays(session, broadcastOf(session), window, null);

/** The speaker's end: the stage has opened its window, and stays its opener when either is loaded again. */
export const openAtSpeaker = (session: string): Channel =>
  joinWays(session, broadcastOf(session), window, window.opener as Mouth | null);
