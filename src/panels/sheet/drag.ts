import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

export interface Dragged {
  /** Whether a pointer that goes down here may begin a drag. */
  takes: (event: PointerEvent) => boolean;
  /** Pixels upwards since the start. */
  onmove: (px: number) => void;
  /** Let go, with the speed in pixels a millisecond upwards. */
  onend: (px: number, speed: number) => void;
  oncancel: () => void;
}

/** A pointer that has moved less is pressing, not dragging. */
const SLACK_PX = 6;

/** Tells of vertical drags that begin on an element; what is pressed inside it stays pressed. */
export const dragging =
  ({ takes, onmove, onend, oncancel }: Dragged): Attachment<HTMLElement> =>
  (element) => {
    let start: { id: number; y: number } | null = null;
    let moving = false;
    let last = { y: 0, at: 0, speed: 0 };

    const stop = () => {
      start = null;
      moving = false;
    };
    const down = (event: PointerEvent) => {
      if (!event.isPrimary || event.button !== 0 || !takes(event)) return;
      start = { id: event.pointerId, y: event.clientY };
      last = { y: event.clientY, at: event.timeStamp, speed: 0 };
    };
    const move = (event: PointerEvent) => {
      if (start?.id !== event.pointerId) return;
      const px = start.y - event.clientY;
      if (!moving && Math.abs(px) < SLACK_PX) return;
      // Once it is a drag, the button under the finger must not take the click.
      if (!moving) element.setPointerCapture(event.pointerId);
      moving = true;
      const ms = event.timeStamp - last.at;
      if (ms > 0) last = { y: event.clientY, at: event.timeStamp, speed: (last.y - event.clientY) / ms };
      onmove(px);
    };
    const up = (event: PointerEvent) => {
      if (start?.id !== event.pointerId) return;
      const [wasMoving, px] = [moving, start.y - event.clientY];
      const rested = event.timeStamp - last.at > 100;
      stop();
      if (wasMoving) onend(px, rested ? 0 : last.speed);
    };
    const cancel = () => {
      if (moving) oncancel();
      stop();
    };
    const undo = [
      on(element, 'pointerdown', down),
      on(element, 'pointermove', move),
      on(element, 'pointerup', up),
      on(element, 'pointercancel', cancel),
    ];
    return () => undo.forEach((off) => off());
  };
