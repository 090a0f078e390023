import { describe, expect, it } from 'vitest';
import { layoutTotals, LINES, spreadLabels } from '../../../src/charts/reach/layout';
import { COUNTED_ROLES } from '../../../src/model/catalog';
import { reachOf } from '../../../src/query/reach';
import { catalog } from '../../real';

const { totals, years } = reachOf(catalog, COUNTED_ROLES);
const layout = layoutTotals(totals, years, 420);

describe('the running totals', () => {
  it('are four lines that end at 20, 17, 14 and 12', () => {
    expect(layout.lines.map(({ key, value }) => [key, value])).toEqual([
      ['meetings', 20],
      ['institutions', 17],
      ['places', 14],
      ['hostCountries', 12],
    ]);
  });
  it('lie in their frame at every width, on an axis of whole numbers', () => {
    for (const width of [240, 420, 900]) {
      const one = layoutTotals(totals, years, width);
      const numbers = one.lines.flatMap(({ d }) => (d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number));
      expect(numbers.every((value) => value >= 0 && value <= width)).toBe(true);
      expect(one.ticks.map(({ value }) => value)).toEqual([0, 5, 10, 15, 20]);
    }
  });
  it('put a bead on the line for each meeting, in order of time', () => {
    expect(layout.beads.map(({ id }) => id)).toEqual(catalog.meetings.map(({ id }) => id));
    const xs = layout.beads.map(({ x }) => x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
  });
  it('do without beads where they would hide the line', () => {
    const many = Array.from({ length: 400 }, () => totals[0]!);
    expect(layoutTotals(many, years, 420).beads).toEqual([]);
  });
  it('have no more steps than the eye can tell apart, and end where all of them do', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => ({ ...totals[0]!, start: '2011-06-08', meetings: i + 1 }));
    const { lines, right } = layoutTotals(many, [2011], 420);
    const [{ d, value }] = lines as [(typeof lines)[number]];
    expect(value).toBe(100_000);
    // From the ground up at the one day of all, then to the end.
    expect(d.match(/[ML]/g)).toHaveLength(5);
    expect(d.endsWith(`L${right},9.5`)).toBe(true);
  });
  it('hold a single year and no institution', () => {
    const one = layoutTotals([{ ...totals[0]!, institutions: 0 }], [2011], 300);
    expect(one.lines.map(({ value }) => value)).toEqual([1, 0, 1, 1]);
    expect(one.lines.map(({ key }) => key)).toEqual(LINES);
  });
});

describe('labels', () => {
  it('move up until none touches another and keep their order', () => {
    expect(spreadLabels([10, 50, 52, 60], 17, 200)).toEqual([9, 26, 43, 60]);
    expect(spreadLabels([10, 50, 90], 17, 200)).toEqual([10, 50, 90]);
  });
  it('stand apart where values are equal, none below the ground', () => {
    expect(spreadLabels([100, 100], 17, 95)).toEqual([78, 95]);
  });
});
