import { describe, expect, it } from 'vitest';
import { joinWays, type Ear } from '../../src/query/speaker-channel';
import { Air } from '../air';

const SESSION = '0f'.repeat(16);

/** A window that hears messages at once. What is posted to it comes from `source`. */
class Listener {
  readonly location: Location;
  readonly posted: { message: unknown; to: string }[] = [];
  #listener: ((event: MessageEvent) => void) | null = null;

  constructor(address: string) {
    // As browsers have it: every file is an origin of its own, which has no name.
    const { protocol, origin } = new URL(address);
    this.location = { protocol, origin: protocol === 'file:' ? 'null' : origin } as Location;
  }

  addEventListener = (_: string, listener: (event: MessageEvent) => void) => (this.#listener = listener);
  removeEventListener = () => (this.#listener = null);
  hear = (data: unknown, origin = this.location.origin, source: unknown = null) =>
    this.#listener?.({ data: structuredClone(data), origin, source } as MessageEvent);

  /** This window as the other one sees it. */
  asSeenBy(other: { seen?: unknown; location: Location }) {
    return {
      postMessage: (message: unknown, to: string) => {
        this.posted.push({ message, to });
        this.hear(message, other.location.origin, other.seen);
      },
    };
  }
}

function setUp(address: string, { broadcasts = true } = {}) {
  const [stageAir, speakerAir] = [new Air(), broadcasts ? null : new Air()];
  const [stageWindow, speakerWindow] = [new Listener(address), new Listener(address)];
  const seenByStage = speakerWindow.asSeenBy(stageWindow);
  const seenBySpeaker = stageWindow.asSeenBy({ location: speakerWindow.location, seen: seenByStage });
  const stage = joinWays(SESSION, stageAir.open(SESSION), stageWindow as unknown as Ear, null);
  const speaker = joinWays(
    SESSION,
    (speakerAir ?? stageAir).open(SESSION),
    speakerWindow as unknown as Ear,
    seenBySpeaker as Window,
  );
  const heard = { stage: [] as unknown[], speaker: [] as unknown[] };
  stage.addEventListener('message', ({ data }) => heard.stage.push(data));
  speaker.addEventListener('message', ({ data }) => heard.speaker.push(data));
  return { stage, speaker, stageWindow, speakerWindow, heard };
}

const PAGE = 'https://example.org/explorer/';
const FILE = 'file:///media/stick/natc-see-offline.html';

describe('the two ways between the windows', () => {
  it.each([
    ['on a site', PAGE, true],
    ['from a file', FILE, true],
    ['from a file whose broadcasts reach nobody', FILE, false],
  ])('bring each message once and in order, %s', (_, address, broadcasts) => {
    const { stage, speaker, heard } = setUp(address, { broadcasts });
    speaker.postMessage('hello');
    for (const step of [1, 2, 3]) stage.postMessage(step);
    speaker.postMessage('next');
    speaker.postMessage('next');
    expect(heard).toEqual({ stage: ['hello', 'next', 'next'], speaker: [1, 2, 3] });
  });

  it('let the stage answer at once, in the window that has just spoken for the first time', () => {
    const { stage, speaker, heard } = setUp(FILE, { broadcasts: false });
    stage.addEventListener('message', () => stage.postMessage('state'));
    speaker.postMessage('hello');
    expect(heard.speaker).toEqual(['state']);
  });

  it('send nothing to a page of elsewhere, and hear nothing from it', () => {
    const { stage, speaker, stageWindow, speakerWindow, heard } = setUp(PAGE);
    speaker.postMessage('hello');
    stage.postMessage('state');
    expect([...stageWindow.posted, ...speakerWindow.posted].map(({ to }) => to)).toEqual([
      'https://example.org',
      'https://example.org',
    ]);
    const { message } = stageWindow.posted[0]!;
    stageWindow.hear({ ...(message as object), count: 9 }, 'https://elsewhere.org');
    expect(heard.stage).toEqual(['hello']);
  });

  it.each([
    null,
    'next',
    { message: 'next' },
    { session: '1e'.repeat(16), from: 'a', count: 1, message: 'next' },
    { session: SESSION, from: 'a', count: '1', message: 'next' },
    { session: SESSION, from: 'a', count: 1, message: 'next', extra: 1 },
  ])('pass over %j', (junk) => {
    const { stageWindow, heard } = setUp(FILE);
    stageWindow.hear(junk, 'null', { postMessage: () => expect.unreachable() });
    expect(heard.stage).toEqual([]);
  });

  it('are closed together', () => {
    const { stage, speaker, heard } = setUp(FILE);
    speaker.postMessage('hello');
    stage.close();
    speaker.postMessage('next');
    expect(heard.stage).toEqual(['hello']);
  });
});
