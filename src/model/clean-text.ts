import { KOSOVO, UNWANTED } from './check-texts';

const UNSEEN = UNWANTED.map(([pattern]) => new RegExp(pattern, 'gu'));
const BARE_KOSOVO = new RegExp(KOSOVO, 'gu');
const LINE_BREAKS = /[\n\r\u2028\u2029]+/;

/** What somebody typed, as one line that `checkTexts` has nothing against: Kosovo gets its asterisk. */
export function cleanText(text: string): string {
  const line = text.split(LINE_BREAKS).join(' ');
  const seen = UNSEEN.reduce((rest, pattern) => rest.replace(pattern, ''), line);
  return seen.replace(/\s+/g, ' ').trim().replace(BARE_KOSOVO, '$&*');
}

/** The lines of what somebody typed, none empty; those beyond `most` join the last. */
export function cleanParagraphs(text: string, most: number): string[] {
  const lines = text.split(LINE_BREAKS).map(cleanText).filter(Boolean);
  return lines.length > most ? [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')] : lines;
}
