import type L from 'leaflet';
import { on } from 'svelte/events';

/** Way of one finger in pixels that counts as an attempt to move the map. */
const WAY_PX = 12;

/**
 * One finger scrolls the page (the style sheet lets the browser do so), two move and zoom the map; a mouse and a pen
 * move it as ever. Asked at each press, since a screen may have both. Gives back its own undo.
 */
export function shareTouch(map: L.Map, element: HTMLElement, ononefinger: () => void): () => void {
  let start: Touch | null = null;
  const passive = { passive: true };
  const undo = [
    on(
      element,
      'pointerdown',
      ({ pointerType }) => void (pointerType === 'touch' ? map.dragging.disable() : map.dragging.enable()),
      { capture: true },
    ),
    on(element, 'touchstart', ({ touches }) => (start = touches.length === 1 ? touches[0]! : null), passive),
    on(
      element,
      'touchmove',
      ({ touches }) => {
        const finger = touches[0];
        if (!start || !finger || touches.length > 1) return;
        if (Math.hypot(finger.clientX - start.clientX, finger.clientY - start.clientY) < WAY_PX) return;
        start = null;
        ononefinger();
      },
      passive,
    ),
  ];
  return () => undo.forEach((off) => off());
}
