import { expect, it } from 'vitest';
import { layoutStrip } from '../../../src/charts/timeline/strip';
import { catalog } from '../../real';

it('runs from edge to edge, a year each, with a bead for each meeting', () => {
  const { years, beads, left, right } = layoutStrip(catalog, 714);
  expect([left, right]).toEqual([1, 713]);
  expect(years.map(({ text }) => text)).toEqual(Array.from({ length: 14 }, (_, i) => String(2011 + i)));
  expect(years[0]!.x).toBeCloseTo(1);
  expect(beads).toHaveLength(20);
  // 8 June 2011 is day 158 of 5,114 from 1 January 2011 to the end of 2024; noon is its middle.
  expect(beads[0]!.x).toBeCloseTo(1 + (158.5 / 5114) * 712);
});
