/** The address takes 80 characters; some are left for a number. */
const MOST_CHARACTERS = 60;

export const idsOf = (list: readonly { readonly id: string }[]): Set<string> => new Set(list.map(({ id }) => id));

/** An id made of a text that is not taken: `covid-19`, then `covid-19-2`. `otherwise` where the text has no letters. */
export function freeId(text: string, taken: { has(id: string): boolean }, otherwise: string): string {
  const start = text
    .slice(0, 200)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '');
  const slug = start
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST_CHARACTERS)
    .replace(/^-|-$/g, '');
  const id = slug || otherwise;
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
