import type { Step, Story } from '../model/story-schema';

export const WORDS_PER_MINUTE = 130;
export const MOST_WORDS = 45;
export const MOST_TITLE_CHARACTERS = 40;

/** A paragraph without the stars that make words bold. */
export const plain = (paragraph: string) => paragraph.replaceAll('**', '');

export const countWords = (paragraphs: readonly string[]): number =>
  paragraphs.flatMap((paragraph) => paragraph.split(/\s+/)).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const stepMinutes = ({ text, notes }: Pick<Step, 'text' | 'notes'>) =>
  countWords([...text, ...notes]) / WORDS_PER_MINUTE;

/** Minutes that it takes to speak every text and every note. */
export const speakingMinutes = ({ steps }: Pick<Story, 'steps'>): number =>
  steps.reduce((sum, step) => sum + stepMinutes(step), 0);
