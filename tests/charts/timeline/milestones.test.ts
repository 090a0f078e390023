import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Layout, layoutTimeline } from '../../../src/charts/timeline/layout';
import { type MilestoneMark, placeMilestones, textRowOf } from '../../../src/charts/timeline/milestones';
import { dayNumber, dayOfNumber } from '../../../src/model/dates';
import { catalog } from '../../real';
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

describe('on a stage', () => {
  const stage = (width: number, roomPx: number, isSubject: (date: string) => boolean) => {
    const { frame, x } = layoutTimeline(catalog, width, 'full', roomPx);
    return placeMilestones(catalog.milestones, x, frame, ({ date }) => isSubject(date));
  };
  const whole = (marks: readonly MilestoneMark[]) =>
    marks.filter(({ text, title }) => text?.title === title).map(({ date }) => date);

  test('there are as many rows as have room, from 3 to 5', () => {
    const rows = (roomPx: number) => layoutTimeline(real, 960, 'full', roomPx).frame.milestoneRows.length;
    expect([0, 233, 234, 253, 254, 900].map(rows)).toEqual([3, 3, 4, 4, 5, 5]);
    expect(layoutTimeline(real, 960, 'full', 254).frame.height).toBe(254);
    expect(layoutTimeline(real, 960, 'full', 234).frame.height).toBe(234);
  });

  test('the declaration of 2012 is written in full where it is the subject', () => {
    for (const [width, roomPx] of [
      [960, 250],
      [768, 295],
    ] as const)
      expect(whole(stage(width, roomPx, (date) => date.startsWith('2012')))).toContain('18 Oct 2012');
  });

  test('on half a stage a text that has no room beside its mark stands in full below it', () => {
    const strategy = stage(384, 295, (date) => date.startsWith('2020')).at(-1)!;
    expect(strategy.text).toMatchObject({ title: 'Strategy Paper 2020–2024 endorsed', lowered: true });
    expect(strategy.text!.x).toBeLessThan(strategy.x);
    expect(strategy.text!.end).toBeLessThanOrEqual(384 - 8);
    expect(whole(stage(384, 295, (date) => date < '2012'))).toEqual(expect.arrayContaining(['20 Oct 2010', '2011']));
  });

  test('no text meets a text, a mark or a leader, for any subjects, widths and heights', () => {
    const day = fc.integer({ min: dayNumber('2009-01-01'), max: dayNumber('2024-12-31') });
    const title = fc.constantFrom('Paper', 'Declaration of the ministers on many things');
    const list = fc.uniqueArray(fc.tuple(day, fc.boolean(), title, fc.boolean()), {
      maxLength: 7,
      selector: ([date]) => date,
    });
    fc.assert(
      fc.property(
        list,
        fc.integer({ min: 288, max: 960 }),
        fc.integer({ min: 234, max: 300 }),
        (made, width, roomPx) => {
          const sorted = made.toSorted(([a], [b]) => a - b);
          const list = sorted.map(([date, year, text]) => milestone(dayOfNumber(date).slice(0, year ? 4 : 10), text));
          const subjects = new Set(list.filter((_, i) => sorted[i]![3]).map(({ id }) => id));
          const { frame, x } = layoutTimeline(real, width, 'full', roomPx);
          const marks = placeMilestones(list, x, frame, ({ id }) => subjects.has(id));
          for (const a of marks) {
            if (a.text === null) continue;
            const row = textRowOf(a);
            expect(a.text.x).toBeGreaterThanOrEqual(0);
            expect(a.text.end).toBeLessThanOrEqual(width);
            expect(row).toBeLessThan(frame.milestoneRows.length);
            for (const b of marks) {
              if (a === b) continue;
              if (b.row === row) expect(b.to <= a.text.x || b.from >= a.text.end).toBe(true);
              if (b.row > row && !b.bar) expect(b.x < a.text.x || b.x > a.text.end).toBe(true);
              if (b.text && textRowOf(b) === row) expect(b.text.end <= a.text.x || b.text.x >= a.text.end).toBe(true);
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
