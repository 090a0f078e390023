import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boldParts, withoutBold } from '../../src/text/bold';

const plain = (text: string) => ({ text, strong: false });
const strong = (text: string) => ({ text, strong: true });

describe('boldParts', () => {
  it.each([
    ['In **Tirana** the', [plain('In '), strong('Tirana'), plain(' the')]],
    ['**Sofia**', [strong('Sofia')]],
    ['**Sofia** and **Sarajevo**.', [strong('Sofia'), plain(' and '), strong('Sarajevo'), plain('.')]],
    ['no stars', [plain('no stars')]],
    ['', []],
    ['**Kosovo*** and others', [strong('Kosovo*'), plain(' and others')]],
    ['Kosovo* in **Vienna**', [plain('Kosovo* in '), strong('Vienna')]],
  ])('splits %j', (paragraph, parts) => {
    expect(boldParts(paragraph)).toEqual(parts);
  });

  it.each(['In **Tirana the', 'In Tirana** the', '****', '** **', '** Tirana **', 'a * b ** c', '*Tirana*'])(
    'leaves the stars of %j as they are',
    (paragraph) => {
      expect(boldParts(paragraph)).toEqual([plain(paragraph)]);
    },
  );

  it('takes a paragraph made to exhaust it in its stride', () => {
    const paragraph = '**a '.repeat(500_000);
    expect(boldParts(paragraph)).toEqual([plain(paragraph)]);
  });

  it('loses nothing but pairs of stars', () => {
    const junk = fc.array(fc.constantFrom('**', '*', 'a', ' ', '\n', '<b>')).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(junk, (paragraph) => {
        const written = boldParts(paragraph).map(({ text, strong }) => (strong ? `**${text}**` : text));
        expect(written.join('')).toBe(paragraph);
      }),
      { numRuns: 1000 },
    );
  });
});

it('withoutBold keeps the words', () => {
  expect(withoutBold('In **Tirana** and **Kosovo***')).toBe('In Tirana and Kosovo*');
});
