import type { Catalog } from '../../model/catalog';

const FIRST_TURN = 5 / 360;
const LAST_TURN = 339 / 360;

/** Room that a meeting takes on the ring. It depends on the source alone, so choosing roles moves no seat. */
function rooms(meetings: Catalog['meetings']): number[] {
  const empty = meetings.map(({ roles }) => roles.length === 0);
  return meetings.map(({ roles }, index) => {
    if (empty[index]) return empty[index - 1] || empty[index + 1] ? 0.66 : 1;
    return 1 + 0.07 * Math.min(roles.length, 5);
  });
}

/** Angles of the meetings' seats in radians, clockwise from the top, with a gap between the last and the first. */
export function seatAngles(meetings: Catalog['meetings']): number[] {
  const room = rooms(meetings);
  let reached = 0;
  const places = room.map((own, index) => {
    if (index > 0) reached += (own + (room[index - 1] ?? own)) / 2;
    return reached;
  });
  const turns = (LAST_TURN - FIRST_TURN) / (reached || 1);
  return places.map((place) => 2 * Math.PI * (FIRST_TURN + place * turns));
}
