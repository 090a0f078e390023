import { drawnScale } from '../drawn-scale';
import type { Box } from './boxes';

/** Boxes of what floats over a frame (marked `data-hud`), with a little air, in pixels of the frame. */
export function hudOf(frame: HTMLElement): Box[] {
  const scale = drawnScale(frame);
  const { left, top } = frame.getBoundingClientRect();
  return [...frame.querySelectorAll('[data-hud]')].map((element) => {
    const box = element.getBoundingClientRect();
    return {
      left: (box.left - left) / scale - 4,
      top: (box.top - top) / scale - 2,
      right: (box.right - left) / scale + 4,
      bottom: (box.bottom - top) / scale + 2,
    };
  });
}

const same = (a: Box, b: Box) => a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;

export const sameBoxes = (a: readonly Box[], b: readonly Box[]): boolean =>
  a.length === b.length && a.every((box, i) => same(box, b[i]!));
