import type { Part } from '../../text/en/reading';

/** The sentence of the whole, with where the meetings were after a colon in place of its full stop. */
export function withVenues(parts: readonly Part[], venues: string): Part[] {
  const last = parts.at(-1);
  if (venues === '' || !last?.text.endsWith('.')) return [...parts];
  return [...parts.slice(0, -1), { ...last, text: last.text.slice(0, -1) }, { text: `: ${venues}.` }];
}
