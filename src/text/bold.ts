export interface TextPart {
  readonly text: string;
  readonly strong: boolean;
}

const OPENING = /\*\*(?=[^\s*])/g;
/** The last sign of the words and the stars after it; a third star belongs to the words, as in `**Kosovo***`. */
const CLOSING = /\S\*\*(?!\*)/g;

function indexFrom(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}

/** Splits `In **Tirana** the …` into its parts, in order and none empty. Stars that enclose nothing stay as they are. */
export function boldParts(paragraph: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (;;) {
    const open = indexFrom(OPENING, paragraph, end);
    const last = open < 0 ? -1 : indexFrom(CLOSING, paragraph, open + 2);
    // What closes nothing here closes nothing further on either.
    if (last < 0) break;
    if (open > end) parts.push({ text: paragraph.slice(end, open), strong: false });
    parts.push({ text: paragraph.slice(open + 2, last + 1), strong: true });
    end = last + 3;
  }
  if (end < paragraph.length) parts.push({ text: paragraph.slice(end), strong: false });
  return parts;
}

/** The same words without their stars, for a title, a reader's ear or a plain file. */
export const withoutBold = (paragraph: string): string =>
  boldParts(paragraph)
    .map(({ text }) => text)
    .join('');
