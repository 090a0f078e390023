import { describe, expect, it } from 'vitest';
import { cleanParagraphs, cleanText } from '../../src/model/clean-text';

describe('a line', () => {
  it.each([
    ['  a \t b\u00a0c ', 'a b c'],
    ['one\r\ntwo', 'one two'],
    ['ab\u202ecd\u2069', 'abcd'],
    ['zero\u200bwidth\ufeff', 'zerowidth'],
    ['bell\u0007', 'bell'],
    ['Kosovo and KOSOVO', 'Kosovo* and KOSOVO*'],
    ['Kosovo* stays', 'Kosovo* stays'],
    ['**Kosovo**', '**Kosovo***'],
    ['<script>', '<script>'],
    [' \n ', ''],
  ])('%j is kept as %j', (typed, kept) => {
    expect(cleanText(typed)).toBe(kept);
    expect(cleanText(kept)).toBe(kept);
  });
});

describe('paragraphs', () => {
  it.each([
    ['', []],
    ['one', ['one']],
    ['one\n\n two \n', ['one', 'two']],
    ['one\ntwo\nthree\u2028four', ['one', 'two three four']],
  ])('%j are %j', (typed, kept) => {
    expect(cleanParagraphs(typed, 2)).toEqual(kept);
  });
});
