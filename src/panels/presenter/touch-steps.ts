import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

export type TouchWay = 'next' | 'back';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A shorter way may be the slip of a press. */
const SWIPE_PX = 48;
/** Sideways is what goes this much further aside than up or down, which scrolls. */
const STEEP = 2;
/** Zones at the edges, as a share of the window within bounds in pixels. */
const EDGE = { share: 0.07, least: 40, most: 96 };

/** What a finger asks for that was drawn from one place to another; null where it was not drawn sideways. */
export function swiped(from: Place, to: Place): TouchWay | null {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (Math.abs(dx) < SWIPE_PX || Math.abs(dx) < STEEP * Math.abs(dy)) return null;
  return dx < 0 ? 'next' : 'back';
}

/** What a tap asks for by how near it is to an edge of a window; null between the two zones. */
export function tapped(x: number, widthPx: number): TouchWay | null {
  const zonePx = Math.min(Math.max(widthPx * EDGE.share, EDGE.least), EDGE.most);
  return x < zonePx ? 'back' : x > widthPx - zonePx ? 'next' : null;
}

/** What a finger works for itself. A brush takes its whole chart. */
const WORKED = 'a, button, input, label, summary, [role=button], [role=slider], [data-key], .timeline';

/** Swipes that begin on `swipeable`, and taps at the edges beside what can be worked, go from step to step. */
export const touchSteps =
  (swipeable: string, ongo: (way: TouchWay) => void): Attachment<HTMLElement> =>
  (element) => {
    let start: PointerEvent | null = null;
    let isTouch = false;

    const down = (event: PointerEvent) => {
      isTouch = event.pointerType === 'touch';
      // A second finger moves or zooms what is shown.
      const isAlone = isTouch && event.isPrimary;
      start = isAlone && (event.target as Element).closest(swipeable) ? event : null;
    };
    const up = (event: PointerEvent) => {
      const way = start && event.pointerId === start.pointerId ? swiped(start, event) : null;
      start = null;
      if (way) ongo(way);
    };
    // Not when the finger leaves: the click that follows would fall on what the next step shows there.
    const click = (event: MouseEvent) => {
      if (!isTouch || event.detail === 0 || (event.target as Element).closest(WORKED)) return;
      const way = tapped(event.clientX, innerWidth);
      if (way) ongo(way);
    };
    const undo = [
      on(element, 'pointerdown', down),
      on(element, 'pointerup', up),
      on(element, 'pointercancel', () => (start = null)),
      on(element, 'click', click),
    ];
    return () => undo.forEach((off) => off());
  };
