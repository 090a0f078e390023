import type { Meeting, Role } from '../model/schema';

/** Ids of the institutions that hold one of some roles in a meeting, each once, in the order of the data. */
export const holdersOf = ({ roles }: Meeting, ...wanted: readonly Role[]): string[] => [
  ...new Set(roles.filter(({ role }) => wanted.includes(role)).map(({ institution }) => institution)),
];

/** Who led a meeting: its hosts, else its organisers; then who organised with them, and who supported. */
export function leadersOf(meeting: Meeting) {
  const role = (['host', 'organiser', 'co-organiser'] as const).find((one) => holdersOf(meeting, one).length > 0);
  const first = role ? holdersOf(meeting, role) : [];
  return {
    role,
    first,
    others: holdersOf(meeting, 'organiser', 'co-organiser').filter((id) => !first.includes(id)),
    supporters: holdersOf(meeting, 'supporter'),
  };
}
