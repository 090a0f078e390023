import { describe, expect, test } from 'vitest';
import type { Highlight } from '../../../src/charts/emphasis';
import { isCrowded } from '../../../src/charts/timeline/bins';
import { placeGrips } from '../../../src/charts/timeline/grips';
import { nameLit } from '../../../src/charts/timeline/labels';
import { layoutTimeline } from '../../../src/charts/timeline/layout';
import { overlaps, shownOf, withPeriod } from '../../../src/charts/timeline/period';
import { homeIndex, nextSpot } from '../../../src/charts/timeline/roving';
import { cutText, textWidth } from '../../../src/charts/text-width';
import { words } from '../../../src/text/words';
import { meetingSet } from '../../../src/model/meeting-set';
import { catalogOf, meeting, real } from './fixture';
import { meetings } from '../../meetings';

const plain: Highlight = { matched: null, hovered: new Set(), selected: null, family: 0 };

describe('the period', () => {
  test.each([
    ['2021-01-26', '2021-01-28', '2021-01-28', null, true],
    ['2021-01-26', '2021-01-28', '2021-01-29', null, false],
    ['2021-01-26', '2021-01-28', null, '2021-01-26', true],
    ['2021-01-26', '2021-01-28', null, '2021-01-25', false],
    ['2011', '2011', '2011-12-31', null, true],
    ['2011', '2011', '2012', null, false],
    ['2010-10-20', '2010-10-20', null, '2015', true],
  ])('%s to %s and the period %s to %s share a day: %s', (start, end, from, to, expected) => {
    expect(overlaps(start, end, { from, to })).toBe(expected);
  });

  test('2015 to 2018 lights six of the twenty, from Vienna to Brdo', () => {
    const { count, first, last } = shownOf(real, withPeriod(plain, { from: '2015', to: '2018' }, real));
    expect([count, first?.start, last?.end]).toEqual([6, '2015-03-30', '2018-03-16']);
  });

  test('a period is added to what the filter leaves', () => {
    const matched = meetings(real, '2011-06-08-belgrade', '2015-03-30-vienna');
    const lit = withPeriod({ ...plain, matched }, { from: '2012', to: null }, real);
    expect(shownOf(real, lit).count).toBe(1);
  });

  test('one that leaves nothing out sets nothing apart', () => {
    const period = { from: '2011', to: '2024' };
    expect(withPeriod(plain, period, real).matched).toBeNull();
    const vienna = meetings(real, '2015-03-30-vienna');
    expect(shownOf(real, withPeriod({ ...plain, matched: vienna }, period, real)).count).toBe(1);
  });

  test('without one nothing is filtered', () => {
    expect(withPeriod(plain, { from: null, to: null }, real)).toBe(plain);
  });
});

describe('the summary', () => {
  test.each([
    [3, 20, '3 of 20 meetings shown, from 8 June 2011 to 12 May 2016.'],
    [20, 20, '20 meetings, from 8 June 2011 to 12 May 2016.'],
  ])('%i of %i', (shown, total, expected) => {
    expect(words.timeline.summary(shown, total, '8 June 2011', '12 May 2016')).toBe(expected);
  });

  test('of one day and of none', () => {
    expect(words.timeline.summary(1, 20, '15 April 2020', '15 April 2020')).toBe(
      '1 of 20 meetings shown, on 15 April 2020.',
    );
    expect(words.timeline.summaryOfNone(20)).toBe('None of 20 meetings shown.');
  });
});

describe('the grips', () => {
  test('are held centred on the edges, and seen a little outside them', () => {
    expect(placeGrips(300, 700, 24, 14, 1426)).toEqual([
      { seen: 291, held: 288 },
      { seen: 697, held: 688 },
    ]);
  });

  test('stand side by side over a single month', () => {
    const [from, to] = placeGrips(300, 308, 24, 14, 1426);
    expect([from.held, to.held]).toEqual([280, 304]);
    expect(to.seen - from.seen).toBe(14);
  });

  test.each([
    [20, 26],
    [20, 370],
    [360, 370],
  ])('on a phone keep 14 px from both sides and never overlap: %i to %i', (from, to) => {
    const [first, second] = placeGrips(from, to, 44, 14, 376);
    expect(first.held).toBeGreaterThanOrEqual(14);
    expect(second.held + 44).toBeLessThanOrEqual(376);
    expect(second.held - first.held).toBeGreaterThanOrEqual(44);
  });
});

describe('Tab enters the meetings', () => {
  const days = Array.from({ length: 3000 }, (_, i) => new Date(Date.UTC(2012, 0, 1 + i)).toISOString().slice(0, 10));
  const many = catalogOf(days.map((day) => meeting(day, day, 'Vienna')));
  const lit = (catalog: typeof real, year: string) =>
    meetingSet(catalog, (position) => catalog.meetings[position]!.start.startsWith(year));

  test.each([
    ['at the first', null, null, 0],
    ['at the one that is open', '2022-06-02', null, 17],
    ['at the first of 2020', null, '2020', 13],
    ['at the open one though the filter leaves it out', '2022-06-02', '2020', 17],
    ['at the first where nothing is left', null, '1999', 0],
  ])('%s', (_, day, year, index) => {
    const selected = day && real.meetings.find(({ start }) => start === day)!.id;
    const matched = year === null ? null : lit(real, year);
    expect(homeIndex(layoutTimeline(real, 1440, 'full'), { selected, matched })).toBe(index);
  });

  test('at the first bar of 2015, of one meeting each day', () => {
    const layout = layoutTimeline(many, 1440, 'full');
    const index = homeIndex(layout, { selected: null, matched: lit(many, '2015') });
    expect(layout.bins[index]!.ids).toContain('2015-01-01-vienna');
  });
});

describe('the keys', () => {
  const xs = { meetings: [10, 20, 90], milestones: [5, 85] };
  test.each([
    ['ArrowRight', 'meetings', 0, 'meetings', 1],
    ['ArrowRight', 'meetings', 2, 'meetings', 2],
    ['ArrowLeft', 'meetings', 0, 'meetings', 0],
    ['Home', 'meetings', 2, 'meetings', 0],
    ['End', 'milestones', 0, 'milestones', 1],
    ['ArrowDown', 'meetings', 2, 'milestones', 1],
    ['ArrowUp', 'milestones', 0, 'meetings', 0],
    ['ArrowUp', 'meetings', 1, 'meetings', 1],
    ['ArrowDown', 'milestones', 1, 'milestones', 1],
  ] as const)('%s from %s %i leads to %s %i', (key, lane, index, toLane, toIndex) => {
    expect(nextSpot(key, { lane, index }, xs)).toEqual({ lane: toLane, index: toIndex });
  });

  test('others lead nowhere, and down stays where there are no milestones', () => {
    const spot = { lane: 'meetings', index: 1 } as const;
    expect(nextSpot('a', spot, xs)).toBeNull();
    expect(nextSpot('ArrowDown', spot, { ...xs, milestones: [] })).toEqual(spot);
  });
});

describe('many meetings', () => {
  test('give bars: 10,000 in 2015, a third of them on one day in May', () => {
    const days = ['2015-05-02', '2015-08-10', '2015-12-31'];
    const meetings = Array.from({ length: 9999 }, (_, i) => ({
      ...meeting(days[i % 3]!, days[i % 3]!, 'online'),
      id: `m${i}`,
    }));
    const { beads, bins } = layoutTimeline(catalogOf(meetings), 1440, 'full');
    expect(beads).toEqual([]);
    expect(bins.map(({ label, ids }) => [label, ids.length])).toEqual([
      ['May 2015', 3333],
      ['August 2015', 3333],
      ['December 2015', 3333],
    ]);
  });

  test('twenty are not many, even on a phone', () => {
    expect(layoutTimeline(real, 320, 'compact').beads).toHaveLength(20);
  });

  test('crowded is more than 150, or closer than 3 px', () => {
    expect(isCrowded(Array.from({ length: 150 }, (_, i) => i * 4))).toBe(false);
    expect(isCrowded(Array.from({ length: 151 }, (_, i) => i * 4))).toBe(true);
    expect(isCrowded(Array.from({ length: 30 }, (_, i) => i * 2))).toBe(true);
  });

  test('a bar says its period and its counts', () => {
    expect(words.timeline.bin('May 2019', 14, 14)).toBe('May 2019, 14 meetings');
    expect(words.timeline.bin('May 2019', 14, 3)).toBe('May 2019, 14 meetings, 3 of them shown');
  });
});

describe('the width of a text', () => {
  test('grows with its letters and its size; diacritics add nothing', () => {
    expect(textWidth('Bečići', 12)).toBe(textWidth('Becici', 12));
    expect(textWidth('Vienna', 24)).toBe(2 * textWidth('Vienna', 12));
    expect(textWidth('Vienna', 12, 'strong')).toBeGreaterThan(textWidth('Vienna', 12));
  });

  test('a text is cut to its room, and left out where a few letters are all that fit', () => {
    expect(cutText('Joint declaration', 12, 500)).toBe('Joint declaration');
    const cut = cutText('Joint declaration of the ministers', 12, 120);
    expect(cut).toMatch(/^Joint dec.*…$/);
    expect(textWidth(cut, 12)).toBeLessThanOrEqual(120);
    expect(cutText('Joint declaration', 12, 20, 8)).toBe('');
  });
});

describe('names of what is lit', () => {
  const named = (ids: readonly string[], width: number) => {
    const { beads, frame } = layoutTimeline(real, width, 'full');
    return nameLit(beads, frame, new Set(ids)).flatMap(({ id, label }) => (label.row === null ? [] : [id]));
  };

  test('on half a stage all three meetings on the refugee crisis have theirs', () => {
    const ids = ['2015-11-03-stockholm', '2016-05-12-tirana', '2022-06-02-budva'];
    expect(named(ids, 480)).toEqual(ids);
  });

  const spring2020 = ['2020-03-03-ljubljana', '2020-04-15-online'];

  test('six weeks apart, two meetings have theirs on half a stage, and their beads stand 9 px apart', () => {
    for (const width of [384, 480]) {
      expect(named(spring2020, width)).toEqual(spring2020);
      const { beads, frame } = layoutTimeline(real, width, 'full');
      const [a, b] = nameLit(beads, frame, new Set(spring2020)).filter(({ id }) => spring2020.includes(id));
      expect(b!.x - a!.x).toBeCloseTo(9, 6);
    }
  });

  test('where all have one and none hides another, none moves', () => {
    const { beads, frame } = layoutTimeline(real, 1440, 'full');
    for (const ids of [['2016-05-12-tirana'], spring2020]) expect(nameLit(beads, frame, new Set(ids))).toBe(beads);
  });
});
