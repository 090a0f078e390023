import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type YearMark } from '../../../src/charts/timeline/axis';
import { DATE_DROP } from '../../../src/charts/timeline/frame';
import { GRIP_PX, placeGrips } from '../../../src/charts/timeline/grips';
import { edges } from '../../../src/charts/timeline/labels';
import { type Layout, layoutTimeline } from '../../../src/charts/timeline/layout';
import { textWidth } from '../../../src/charts/text-width';
import { dayNumber, dayOfNumber } from '../../../src/model/dates';
import { catalogOf, meeting, real } from './fixture';

const at = (width: number) => layoutTimeline(real, width, 'full');
const bead = (layout: Layout, id: string) => layout.beads.find((mark) => mark.id === id)!;

/** Text boxes and leaders of the labels that have room, as the components draw them. */
const drawn = (layout: Layout) =>
  layout.beads.flatMap(({ id, x, label }) => {
    if (label.row === null) return [];
    const [from, to] = edges(label, label.width);
    return [{ id, x, row: label.row, from, to, top: layout.frame.labelRows[label.row]! - 10 }];
  });

function expectNoCollision(layout: Layout): void {
  const labels = drawn(layout);
  for (const a of labels) {
    expect(a.from).toBeGreaterThanOrEqual(0);
    expect(a.to).toBeLessThanOrEqual(layout.frame.width);
    for (const b of labels) {
      if (a === b) continue;
      if (a.row === b.row) expect(a.to <= b.from || b.to <= a.from, `${a.id} meets ${b.id}`).toBe(true);
      if (b.row > a.row) expect(b.x < a.from || b.x > a.to, `the leader of ${b.id} cuts ${a.id}`).toBe(true);
    }
  }
}

describe('the axis', () => {
  test('runs from 1 January 2011 to 31 December 2024, from 139 px to 32 px before the right side', () => {
    const { domain, x } = at(1440);
    expect([dayOfNumber(domain.start), dayOfNumber(domain.end - 1)]).toEqual(['2011-01-01', '2024-12-31']);
    expect([x(domain.start), x(domain.end)]).toEqual([139, 1408]);
  });

  test('a day lies in proportion: 1 January 2018 is 2557 of 5114 days along', () => {
    expect(at(1440).x(dayNumber('2018-01-01'))).toBeCloseTo(139 + 1269 / 2, 6);
    expect(at(1440).day(139 + 1269 / 2)).toBeCloseTo(dayNumber('2018-01-01'), 6);
  });

  const texts = (years: readonly YearMark[]) => years.map(({ text }) => text).filter(Boolean);
  test('years have four figures, two on a phone, and every second where it is narrow', () => {
    expect(texts(at(1440).years).slice(0, 3)).toEqual(['2011', '2012', '2013']);
    expect(texts(layoutTimeline(real, 390, 'compact').years).slice(0, 3)).toEqual(['11', '12', '13']);
    expect(texts(layoutTimeline(real, 320, 'compact').years)).toEqual(['11', '13', '15', '17', '19', '21', '23']);
  });
});

test.each([320, 340, 360, 390, 600])('on a strip of %i pixels no year reaches under a grip', (width) => {
  const { years, frame } = layoutTimeline(real, width, 'compact');
  const [from, to] = placeGrips(frame.left, frame.right, 24, 0, width);
  for (const { x, width, text } of years.filter(({ text }) => text !== '')) {
    const half = textWidth(text, 13) / 2 - 1;
    expect(x + width / 2 - half).toBeGreaterThanOrEqual(from.seen + GRIP_PX);
    expect(x + width / 2 + half).toBeLessThanOrEqual(to.seen);
  }
});

describe('beads', () => {
  test('stand in the middle of their days', () => {
    const { x, beads } = at(1440);
    expect(beads).toHaveLength(20);
    expect(bead(at(1440), '2017-11-13-skopje').x).toBeCloseTo(x(dayNumber('2017-11-14') + 0.5), 6);
  });

  test('are 3 px longer for each further day', () => {
    const stretches = ['2011-06-08-belgrade', '2013-03-11-sofia', '2017-11-13-skopje'].map(
      (id) => bead(at(1440), id).stretch,
    );
    expect(stretches).toEqual([0, 3, 6]);
  });

  test('share what the pointer hits halfway; at 1440 px each has 24 px', () => {
    const layout = at(900);
    const [first, second] = [bead(layout, '2020-03-03-ljubljana'), bead(layout, '2020-04-15-online')];
    expect(second.x - first.x).toBeLessThan(7);
    expect(first.hit[1]).toBeCloseTo((first.x + second.x) / 2, 6);
    expect(second.hit[0]).toBe(first.hit[1]);
    for (const { hit } of at(1440).beads) expect(hit[1] - hit[0]).toBeGreaterThanOrEqual(24 - 1e-9);
  });
});

describe('labels', () => {
  test('all twenty have room from 1440 px on, with the words of the source', () => {
    for (const width of [1440, 1600, 1920, 2200]) expect(drawn(at(width))).toHaveLength(20);
    const { label } = bead(at(1440), '2017-11-13-skopje');
    expect([label.name, label.date]).toEqual(['Skopje', '13–15 Nov']);
    expect(bead(at(1440), '2020-04-15-online').label.name).toBe('Online');
    expect(bead(at(1440), '2021-01-26-not-stated').label.name).toBe('No venue');
  });

  test('never meet a text or a leader, at any width', () => {
    fc.assert(
      fc.property(fc.integer({ min: 900, max: 2200 }), (width) => expectNoCollision(at(width))),
      { numRuns: 60 },
    );
  });

  test('never meet for any meetings', () => {
    const day = fc.integer({ min: dayNumber('2005-01-01'), max: dayNumber('2024-12-31') });
    const name = fc.constantFrom('Brdo', 'Constantinople on the Bosporus', 'online', 'not-stated');
    const meetings = fc.uniqueArray(fc.tuple(day, fc.nat(5), name), {
      minLength: 1,
      size: 'max',
      maxLength: 40,
      selector: ([start]) => start,
    });
    fc.assert(
      fc.property(meetings, fc.integer({ min: 900, max: 2200 }), (list, width) => {
        const made = list.map(([start, days, where]) => meeting(dayOfNumber(start), dayOfNumber(start + days), where));
        expectNoCollision(layoutTimeline(catalogOf(made), width, 'full'));
      }),
      { numRuns: 40 },
    );
  });

  test('rows do not touch: 31 px apart for a name and a date 14 px below', () => {
    const [low, high] = at(1440).frame.labelRows as [number, number];
    expect(high + DATE_DROP + 4).toBeLessThan(low - 10);
  });

  test('a phone has none', () => {
    expect(drawn(layoutTimeline(real, 390, 'compact'))).toEqual([]);
  });

  test('the same data give the same picture', () => {
    const [a, b] = [at(1280), at(1280)];
    expect(a.beads).toEqual(b.beads);
    expect(a.milestones).toEqual(b.milestones);
  });
});
