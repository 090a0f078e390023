import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Layout, layoutTimeline } from '../../../src/charts/timeline/layout';
import { liftText } from '../../../src/charts/timeline/milestone-texts';
import { type MilestoneMark, leaderOf } from '../../../src/charts/timeline/milestone-mark';
import { placeMilestones } from '../../../src/charts/timeline/milestones';
import { dayNumber, dayOfNumber } from '../../../src/model/dates';
import { catalog } from '../../real';
import { catalogOf, five, meeting, milestone, real, twenty } from './fixture';

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

test.each([
  [1440, '2025-06-11', '2025'],
  [1280, '2025-06-11', '2026'],
  [1280, '2026-06-11', '2026'],
  [1024, '2025-06-11', '2025'],
])('at %i px the newest milestone, of %s on an axis to %s, has its whole text', (width, date, last) => {
  const meetings = [...twenty, meeting(`${last}-06-11`, `${last}-06-11`, 'Tirana')];
  const added = milestone(date, 'Declaration on the next strategy of the Network');
  const { milestones } = layoutTimeline(catalogOf(meetings, [...five, added]), width, 'full');
  expect(milestones.at(-1)!.text).toMatchObject({ title: added.title });
});

test('a title that is lifted stands left of its mark where the right has no room for it', () => {
  const { frame, milestones } = layoutTimeline(catalogOf(twenty, [milestone('2024-06-11', 'Endorsed')]), 1440, 'full');
  const long = { ...milestones[0]!, title: 'Declaration on the next strategy of the Network' };
  const { text } = liftText(long, frame);
  expect([text.side, long.from - text.end]).toEqual(['left', 6]);
});

test('without any the timeline ends below its axis', () => {
  const heights = (['full', 'folded', 'compact'] as const).map(
    (shape) => layoutTimeline(catalogOf(twenty), 1440, shape).frame.height,
  );
  expect(heights).toEqual([145, 129, 84]);
});

test('folded, they stand in one row without text', () => {
  const { milestones } = layoutTimeline(real, 1440, 'folded');
  expect(milestones.map(({ row, text }) => [row, text])).toEqual(milestones.map(() => [0, null]));
});

/** Every text keeps away from what belongs to another milestone, so that nobody takes it for the text of that one. */
function expectApart(marks: readonly MilestoneMark[], width: number): void {
  for (const { id, text, x, from, to } of marks) {
    if (text === null) continue;
    expect(text.x).toBeGreaterThanOrEqual(8);
    expect(text.end).toBeLessThanOrEqual(width - 8 + 0.01);
    if (text.side === 'right') expect(text.x - to).toBeCloseTo(6);
    if (text.side === 'left') expect(from - text.end).toBeCloseTo(6);
    if (text.side === 'below') expect(text.x <= x && x <= text.end).toBe(true);
    for (const other of marks) {
      if (other.id === id) continue;
      const apart = (start: number, end: number) => Math.max(start - text.end, text.x - end);
      if (other.row === text.row) expect(apart(other.from, other.to)).toBeGreaterThan(23.9);
      if (other.row > text.row && !other.bar) expect(apart(other.x, other.x)).toBeGreaterThan(5.9);
      if (other.text?.row === text.row) expect(apart(other.text.x, other.text.end)).toBeGreaterThan(23.9);
    }
  }
}

test('no text meets a text, a mark or a leader, for any dates and widths', () => {
  const day = fc.integer({ min: dayNumber('2009-01-01'), max: dayNumber('2024-12-31') });
  const title = fc.constantFrom('Paper', 'Declaration of the ministers on many things that take long to say');
  const list = fc.uniqueArray(fc.tuple(day, fc.boolean(), title), { maxLength: 8, selector: ([date]) => date });
  fc.assert(
    fc.property(list, fc.integer({ min: 900, max: 2200 }), (made, width) => {
      const marks = made.map(([date, year, text]) => milestone(dayOfNumber(date).slice(0, year ? 4 : 10), text));
      const { milestones } = layoutTimeline(catalogOf(twenty, marks), width, 'full');
      expectApart(milestones, width);
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
    expect([0, 205, 224, 225, 244, 245, 900].map(rows)).toEqual([3, 3, 3, 4, 4, 5, 5]);
    for (const roomPx of [205, 225, 245])
      expect(layoutTimeline(real, 960, 'full', roomPx).frame.height, String(roomPx)).toBe(roomPx);
    expect(layoutTimeline(real, 960, 'full').frame.height).toBe(234);
  });

  test('the declaration of 2012 is written in full where it is the subject', () => {
    for (const [width, roomPx] of [
      [960, 250],
      [768, 295],
    ] as const)
      expect(whole(stage(width, roomPx, (date) => date.startsWith('2012')))).toContain('18 Oct 2012');
  });

  test.each([
    [960, 255, '2012', '2012'],
    [960, 255, '2010', '2018'],
    [960, 230, '2010', '2021'],
    [768, 270, '2010', '2018'],
    [768, 295, '2010', '2021'],
  ])('%i pixels wide in a room of %i all five are written in full, whatever the subject', (width, roomPx, from, to) => {
    const marks = stage(width, roomPx, (date) => date.slice(0, 4) >= from && date.slice(0, 4) <= to);
    expect(whole(marks)).toEqual(['20 Oct 2010', '2011', '18 Oct 2012', '16 Mar 2018', '4 Mar 2020']);
  });

  test('on half a stage a text without room at the right of its mark stands in full at the left, and each has its date', () => {
    const marks = stage(480, 290, (date) => date.startsWith('2020'));
    expect(marks.map(({ text }) => text?.date)).toEqual(marks.map(({ date }) => date));
    expect(marks.at(-1)!.text).toMatchObject({ title: 'Strategy Paper 2020–2024 endorsed', side: 'left' });
  });

  test('where it has room on neither side it stands in full below its mark, and a line leads to it', () => {
    const marks = stage(384, 295, (date) => date.startsWith('2020'));
    const strategy = marks.at(-1)!;
    expect(strategy.text).toMatchObject({ title: 'Strategy Paper 2020–2024 endorsed', side: 'below' });
    expect(strategy.text!.row).toBe(strategy.row + 1);
    const { frame } = layoutTimeline(catalog, 384, 'full', 295);
    // A text of 12.5 px has its middle at the middle of its row.
    expect(leaderOf(strategy, frame)!.y2).toBe(frame.milestoneRows[strategy.row + 1]! - 8);
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
        fc.integer({ min: 205, max: 300 }),
        (made, width, roomPx) => {
          const sorted = made.toSorted(([a], [b]) => a - b);
          const list = sorted.map(([date, year, text]) => milestone(dayOfNumber(date).slice(0, year ? 4 : 10), text));
          const subjects = new Set(list.filter((_, i) => sorted[i]![3]).map(({ id }) => id));
          const { frame, x } = layoutTimeline(real, width, 'full', roomPx);
          const marks = placeMilestones(list, x, frame, ({ id }) => subjects.has(id));
          expectApart(marks, width);
          for (const { text } of marks) if (text) expect(text.row).toBeLessThan(frame.milestoneRows.length);
        },
      ),
      { numRuns: 200 },
    );
  });
});
