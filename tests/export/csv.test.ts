import { csvParseRows } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/export/csv';

const read = (text: string) => csvParseRows(text.replace(/^\ufeff/, ''));

describe('a table as CSV', () => {
  it('is what RFC 4180 says, after the mark of UTF-8', () => {
    expect(
      toCsv([
        ['Day', 'Place'],
        ['8 June 2011', 'Bečići, “hall”'],
        ['', 'a "b"\nc'],
      ]),
    ).toBe('\ufeffDay,Place\r\n8 June 2011,"Bečići, “hall”"\r\n,"a ""b""\nc"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u00a0=1', '\n=1', '＝1', '＋1', '－1', '＠A'])(
    'R17: %j is kept a text',
    (cell) => {
      expect(read(toCsv([[cell]]))).toEqual([[`'${cell}`]]);
    },
  );

  it('leaves numbers numbers', () => {
    expect(toCsv([[-1, 2.5]])).toBe('\ufeff-1,2.5\r\n');
  });

  it('reads back as what was written, but for the apostrophes', () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/^[\t\r]|^\s*[=+\-@＝＋－＠]/.test(text));
    // A lone empty cell is an empty line, which readers may skip.
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1 });
    const holds = (table: string[][]) => {
      expect(read(toCsv(table))).toEqual(table);
    };
    fc.assert(fc.property(rows, holds), { numRuns: 1000 });
  });
});
