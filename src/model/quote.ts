const LONGEST = 60;

/** Characters that hide or reorder what stands beside them, or that break a line. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0\u202f]/gu;

const code = (character: string) => character.codePointAt(0)!.toString(16).padStart(4, '0');

/** A text as it may stand in a message: unseen characters written out, the end cut where it is long. */
export function printable(text: string): string {
  const start = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return start.replace(UNSEEN, (character) => `\\u${code(character)}`);
}

export const quote = (text: string) => `"${printable(text)}"`;

/** Any JSON value in plain words. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number') return `the number ${value}`;
  if (Array.isArray(value)) return 'this list';
  return typeof value === 'object' && value !== null ? 'this group of fields' : String(value);
}

const LOOK_ALIKES: [RegExp, string][] = [
  [/[\u00a0\u2007\u202f]/, 'a no-break space'],
  [/[\u200b-\u200d\u2060\ufeff]/, 'an invisible character'],
  [/[\u2018\u2019\u201a-\u201f]/, 'a curly quotation mark'],
  [/[\u2010-\u2015\u2212]/, 'a dash that is not a hyphen'],
  [/\s/, 'a space or line break'],
];

/** Names a character that the eye takes for another or does not see; undefined where there is none. */
export function lookAlikeIn(text: string): string | undefined {
  for (const [pattern, name] of LOOK_ALIKES) {
    const found = pattern.exec(text);
    if (found) return `${name} (U+${code(found[0]).toUpperCase()})`;
  }
  return undefined;
}
