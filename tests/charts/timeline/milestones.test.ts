import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Layout, layoutTimeline } from '../../../src/charts/timeline/layout';
import { dayNumber, dayOfNumber } from '../../../src/model/dates';
import { catalogOf, milestone, real, twenty } from './fixture';

const at = (width: number) => layoutTimeline(real, width, 'full');
const find = (layout: Layout, id: string) => layout.milestones.find((mark) => mark.id === id)!;

describe('the five of the source at 1440 px', () => {
  const layout = at(1440);

  test('hang in the rows of the design, with their whole texts', () => {
    expect(layout.milestones.map(({ date, row }) => [date, row])).toEqual([
      ['20 Oct 2010', 2],
      ['2011', 1],
      ['18 Oct 2012', 0],
      ['16 Mar 2018', 1],
      ['4 Mar 2020', 0],
    ]);
    expect(layout.milestones.every(({ text, title }) => text?.title === title)).toBe(true);
  });

  test('2011 is a bar of the length of its year, and not a point', () => {
    const { bar, from, to } = find(layout, 'm-2011');
    expect([bar, from]).toEqual([true, 139]);
    expect(to - from).toBeCloseTo((1269 * 365) / 5114, 6);
  });

  test('October 2010 stands left of the axis, to scale', () => {
    expect(find(layout, 'm-2010-10-20').x).toBeCloseTo(139 - (1269 * 72.5) / 5114, 6);
  });
});

test('a milestone long before the first meeting stays within 20 px of the axis', () => {
  const layout = layoutTimeline(catalogOf(twenty, [milestone('1995-01-01', 'Long before')]), 1440, 'full');
  expect(layout.milestones[0]!.x).toBe(119);
});

test('where room is short the text is cut and ends in an ellipsis', () => {
  const cut = at(900).milestones.filter(({ text, title }) => text !== null && text.title !== title);
  expect(cut.length).toBeGreaterThan(0);
  for (const { text, title } of cut) {
    if (text!.title === '') continue;
    expect(text!.title.endsWith('…')).toBe(true);
    expect(title.startsWith(text!.title.slice(0, -1))).toBe(true);
  }
});

test('folded, they stand in one row without text', () => {
  const { milestones } = layoutTimeline(real, 1440, 'folded');
  expect(milestones.map(({ row, text }) => [row, text])).toEqual(milestones.map(() => [0, null]));
});

test('no text meets a text, a mark or a leader, for any dates and widths', () => {
  const day = fc.integer({ min: dayNumber('2009-01-01'), max: dayNumber('2024-12-31') });
  const title = fc.constantFrom('Paper', 'Declaration of the ministers on many things that take long to say');
  const list = fc.uniqueArray(fc.tuple(day, fc.boolean(), title), { maxLength: 8, selector: ([date]) => date });
  fc.assert(
    fc.property(list, fc.integer({ min: 900, max: 2200 }), (made, width) => {
      const marks = made.map(([date, year, text]) => milestone(dayOfNumber(date).slice(0, year ? 4 : 10), text));
      const { milestones } = layoutTimeline(catalogOf(twenty, marks), width, 'full');
      for (const a of milestones) {
        if (a.text === null) continue;
        expect(a.text.end).toBeLessThanOrEqual(width);
        for (const b of milestones) {
          if (a === b) continue;
          if (b.row === a.row) expect(b.to <= a.text.x || b.from >= a.text.end).toBe(true);
          if (b.row > a.row && !b.bar) expect(b.x < a.text.x || b.x > a.text.end).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
});
