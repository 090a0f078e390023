import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapText } from '../../src/export/wrap-text';

/** Ten pixels for each letter. */
const measure = (text: string) => 10 * text.length;

describe('a text in lines', () => {
  it.each([
    ['20 of 20 meetings', 200, ['20 of 20 meetings']],
    ['20 of 20 meetings', 80, ['20 of 20', 'meetings']],
    ['20 of 20 meetings', 79, ['20 of', '20', 'meetings']],
    ['of Anti-Trafficking Coordinators', 100, ['of', 'Anti-Trafficking', 'Coordinators']],
    ['  two   words ', 200, ['two words']],
    ['', 200, []],
  ])('%j in %i pixels', (text, width, lines) => expect(wrapText(text, width, measure)).toEqual(lines));

  it('loses no word, and only a single word is ever too wide', () => {
    const holds = (text: string, width: number) => {
      const lines = wrapText(text, width, measure);
      expect(lines.join(' ')).toBe(text.split(/\s+/).filter(Boolean).join(' '));
      for (const line of lines) expect(measure(line) <= width || !/\s/.test(line)).toBe(true);
    };
    fc.assert(fc.property(fc.lorem({ maxCount: 30 }), fc.integer({ min: 0, max: 400 }), holds), { numRuns: 1000 });
  });
});
