import type { Box } from './boxes';

/** A rectangle round a centre, in pixels: as far to the left as to the right, not as far up as down. */
export interface Body {
  x: number;
  y: number;
  readonly left: number;
  readonly up: number;
  readonly down: number;
}

/** Pushes bodies apart along the shorter way and back into the frame; false where some still overlap after the rounds. */
export function keepApart(bodies: readonly Body[], frame: Box, rounds: number): boolean {
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    bodies.forEach((a, index) => {
      for (const b of bodies.slice(index + 1)) if (push(a, b)) moved = true;
    });
    for (const body of bodies) {
      body.x = Math.max(frame.x + body.left, Math.min(frame.x + frame.width - body.left, body.x));
      body.y = Math.max(frame.y + body.up, Math.min(frame.y + frame.height - body.down, body.y));
    }
    if (!moved) return true;
  }
  return false;
}

function push(a: Body, b: Body): boolean {
  const across = a.left + b.left - Math.abs(a.x - b.x);
  const isAbove = a.y - a.up < b.y - b.up;
  const down = isAbove ? a.y + a.down - (b.y - b.up) : b.y + b.down - (a.y - a.up);
  if (across <= 0.05 || down <= 0.05) return false;
  if (across < down) {
    const step = (a.x < b.x ? -across : across) / 2;
    a.x += step;
    b.x -= step;
  } else {
    const step = (isAbove ? -down : down) / 2;
    a.y += step;
    b.y -= step;
  }
  return true;
}
