import { syllable } from 'syllable';

const wordsOf = (text: string) => text.match(/[\p{L}\d][\p{L}\d’'./–-]*/gu) ?? [];

/** Figures and abbreviations count as one syllable. */
const syllablesOf = (word: string) => (/\d|^\P{Ll}+$/u.test(word) ? 1 : Math.max(1, syllable(word)));

/** Sentences end with a stop; a colon or a semicolon joins. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.?])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);

/** School grade of some sentences after Flesch and Kincaid: at 9 they are read at the age of 14 or 15. */
export function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}
