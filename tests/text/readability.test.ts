import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/schema';
import { en } from '../../src/text/en';
import { later } from '../../src/text/later';
import { dataset } from '../real';
import { gradeOf, sentencesOf } from './readability';
import { textsOf } from './samples';

const MOST = 9;
/** Of fewer words the formula says nothing: "Milestones" alone would need a university. */
const LEAST_WORDS = 6;

const sentences = textsOf({ ...en, ...later }).flatMap(([path, text]) =>
  sentencesOf(text).map((sentence) => ({ path, sentence })),
);
const isWhole = ({ sentence }: { sentence: string }) =>
  sentence.split(/\s+/).length >= LEAST_WORDS && /[.?]$/.test(sentence);

describe('A21: the words of the page', () => {
  it('measures as the formula says', () => {
    // 9 words of 10 syllables, by hand: 0.39 × 9 + 11.8 × 10 / 9 − 15.59 = 1.03
    expect(gradeOf(['The cat sat on the mat by the window.'])).toBeCloseTo(1.03, 2);
    expect(sentencesOf('One bead. Two beads? In 2011, ICMPD 1.5.')).toEqual([
      'One bead.',
      'Two beads?',
      'In 2011, ICMPD 1.5.',
    ]);
  });

  it('has sentences in all of them', () => {
    expect(sentences.filter(isWhole).length).toBeGreaterThan(120);
  });

  it.each(sentences.filter(isWhole))('are read by the age of 14: $path, $sentence', ({ sentence }) => {
    expect(gradeOf([sentence])).toBeLessThanOrEqual(MOST);
  });

  it('are read by the age of 14 together', () => {
    expect(gradeOf(sentences.filter(isWhole).map(({ sentence }) => sentence))).toBeLessThanOrEqual(MOST);
  });
});

/**
 * Names that the summaries must give in full, longest first: institutions, offices, documents, projects, countries, places
 * and people. Each counts as one plain word, since no choice of words makes "Council of Europe Convention on Action
 * against Trafficking in Human Beings" shorter.
 */
function namesOf({ institutions, countries, places, meetings, milestones }: Dataset): string[] {
  const names = [
    ...institutions.flatMap(({ name, shortName, abbreviation }) => [name, shortName, abbreviation]),
    ...countries.flatMap((country) => country.names.map(({ name }) => name)),
    ...places.map(({ name }) => name),
    ...[...meetings, ...milestones].flatMap(({ documents = [] }) => documents.map(({ title }) => title)),
    ...meetings.flatMap(({ projects, speakers }) => [
      ...projects.map(({ name }) => name),
      ...speakers.map(({ name }) => name),
    ]),
  ];
  return [...new Set(names.filter((name) => name !== undefined))].sort((a, b) => b.length - a.length);
}

describe('A21: the summaries of the data, whose words follow the source', () => {
  const names = namesOf(dataset);
  const plain = (text: string) => names.reduce((left, name) => left.replaceAll(name, 'Name'), text);
  const grade = (text: string) => gradeOf(sentencesOf(plain(text)));
  const summaries = dataset.meetings.map(({ summary }) => summary);

  it('are read by the age of 14 as a whole, names apart', () => {
    expect(grade(summaries.join(' '))).toBeLessThanOrEqual(MOST);
  });

  // A counter that may only fall; the statement on accessibility tells of them.
  it('has at most 11 that are harder, none beyond the last year of school', () => {
    expect(summaries.filter((summary) => grade(summary) > MOST).length).toBeLessThanOrEqual(11);
    expect(Math.max(...summaries.map(grade))).toBeLessThan(13);
  });
});
