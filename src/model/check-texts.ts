import type { Finding, Path } from './problem';
import { quote } from './quote';
import { eachText } from './usable';

const INVISIBLE = 'an invisible character';

/** Control characters, reordering of the line, marks without width, and the sign of a wrong encoding. */
export const UNWANTED: readonly [RegExp, string][] = [
  [/[\n\r\u2028\u2029]/, 'a line break'],
  [/\p{Cc}/u, 'a control character'],
  [/[\u202a-\u202e\u2066-\u2069]/, 'a character that reverses the direction of writing'],
  [/[\u061c\u180e\u200b\u200e\u200f\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/u, INVISIBLE],
  [/\ufffd/, 'a character that was damaged: save the file as UTF-8'],
];

/** Two stars end bold words and are no asterisk; three are both. */
export const KOSOVO = /K(?:osovo|OSOVO)(?!\*(?!\*(?!\*)))/;
/** Whether a text has anything to look at closely: most have not. */
const SUSPECT = new RegExp(
  [...UNWANTED.map(([pattern]) => pattern), KOSOVO].map(({ source }) => source).join('|'),
  'u',
);
/** The note that the asterisk leads to quotes a title without it; addresses and queries are not shown as text. */
const isExempt = (path: Path) => ['kosovoNote', 'url', 'see'].includes(String(path.at(-1))) || path[0] === '$schema';

/** Fields of a dataset that are looked for, sorted, or told apart by their letters. */
const NAMES = new Set(['name', 'title', 'label', 'abbreviation', 'shortName', 'shortLabel', 'otherNames', 'section']);
/** Spaces that nobody sees. */
const SPACES = /^\s|\s$|\s\s/;
const isName = (path: Path) => NAMES.has(String(path.findLast((key) => typeof key === 'string')));

/** Where a text may not be found again, or would be cut: a few words around the match. */
const around = (text: string, { index }: RegExpExecArray) => quote(text.slice(Math.max(0, index - 15), index + 20));

/**
 * Texts that hold characters nobody sees, or that name Kosovo without its asterisk; and where `strictNames` is set, names
 * with spaces that nobody sees.
 */
export function checkTexts(value: unknown, { strictNames = false } = {}): Finding[] {
  const findings: Finding[] = [];
  eachText(value, (text, path) => {
    if (strictNames && SPACES.test(text) && text.trim() !== '' && isName(path)) {
      const wrong = 'the text begins or ends with a space, or holds two in a row';
      findings.push({ path: [...path], wrong, nearest: text.trim().replace(/\s+/g, ' ') });
    }
    if (!SUSPECT.test(text)) return;
    for (const [pattern, name] of UNWANTED) {
      const match = pattern.exec(text);
      if (!match) continue;
      findings.push({ path: [...path], wrong: `the text holds ${name}, at ${around(text, match)}` });
      break;
    }
    const kosovo = isExempt(path) ? null : KOSOVO.exec(text);
    if (kosovo)
      findings.push({
        path: [...path],
        wrong: `Kosovo stands without its asterisk, at ${around(text, kosovo)}`,
        nearest: 'Kosovo*',
      });
  });
  return findings;
}
