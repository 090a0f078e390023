import * as v from 'valibot';
import { slug } from '../model/schema';
import { storySchema } from '../model/story-schema';

const fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const point = v.strictObject({ x: fraction, y: fraction });
const pixels = v.pipe(v.number(), v.minValue(1), v.maxValue(20_000));

const messageSchema = v.variant('kind', [
  /** From the stage: where the presentation stands. */
  v.strictObject({
    kind: v.literal('state'),
    story: storySchema,
    step: slug,
    /** The reader looks at something else than the step shows. */
    exploring: v.boolean(),
    blank: v.boolean(),
    /** The pointer on the stage, in fractions of its width and height; null while it is off. */
    pointer: v.nullable(point),
    /** Milliseconds of the clock at the first advance; null before it. */
    startedAt: v.nullable(v.number()),
    /** Size of the stage, and the steps by which its texts are larger. */
    widthPx: pixels,
    heightPx: pixels,
    larger: v.picklist([0, 1, 2]),
    /** All that the stage asks of the data, as an address has it. */
    see: v.string(),
    /** Where its map looks; null where it has none. */
    map: v.nullable(v.strictObject({ lon: v.number(), lat: v.number(), zoom: v.number() })),
  }),
  /** From the stage: it is gone. */
  v.strictObject({ kind: v.literal('bye') }),
  /** From the speaker's window: it has opened and asks for the state. */
  v.strictObject({ kind: v.literal('hello') }),
  v.strictObject({ kind: v.literal('go'), to: v.picklist(['next', 'back', 'first', 'last']) }),
  v.strictObject({ kind: v.literal('jump'), step: slug }),
  v.strictObject({ kind: v.literal('blank') }),
  /** Shows the whole page in place of the stage. */
  v.strictObject({ kind: v.literal('explore') }),
  v.strictObject({ kind: v.literal('reset-timer') }),
  v.strictObject({ kind: v.literal('point'), at: v.nullable(point) }),
]);

export type Message = v.InferOutput<typeof messageSchema>;
export type StageState = Extract<Message, { kind: 'state' }>;

/** What a BroadcastChannel has; a pair of fakes in a test. */
export interface Channel {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  close(): void;
}

/** One end of the link. Whatever is no message of ours is passed over. */
export class SpeakerLink {
  readonly #channel: Channel;

  constructor(channel: Channel, onmessage: (message: Message) => void) {
    this.#channel = channel;
    channel.addEventListener('message', ({ data }) => {
      const parsed = v.safeParse(messageSchema, data);
      if (parsed.success) onmessage(parsed.output);
    });
  }

  send(message: Message): void {
    this.#channel.postMessage(message);
  }

  close(): void {
    this.#channel.close();
  }
}
