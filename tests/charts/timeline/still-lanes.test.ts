import { describe, expect, it } from 'vitest';
import type { Highlight } from '../../../src/charts/emphasis';
import { edges } from '../../../src/charts/timeline/labels';
import { layoutLanes, type Lanes } from '../../../src/charts/timeline/still-lanes';
import { meetings } from '../../meetings';
import { catalog } from '../../real';

const lit = (...ids: string[]): Highlight => ({
  matched: ids.length > 0 ? meetings(catalog, ...ids) : null,
  hovered: new Set(),
  selected: null,
  family: 0,
});
const OPEN = { from: null, to: null };
const WIDE = { width: 1184, height: 367, scales: [1.92, 1.75, 1.6, 1.47, 1.34], namesPx: [24, 20, 18, 16.7] };

const namedIn = ({ beads }: Lanes) => beads.flatMap(({ id, label }) => (label ? [id] : []));
/** Size of the names on the picture, in pixels. */
const namePx = ({ type, frame }: Lanes) => (type.namePx * WIDE.width) / frame.width;

describe('the timeline as a picture', () => {
  it('names every meeting where none is singled out, and cuts no milestone', () => {
    const lanes = layoutLanes(catalog, lit(), OPEN, WIDE);
    expect(namedIn(lanes).length).toBe(20);
    expect(lanes.milestones.map(({ text, title }) => text?.title === title)).toEqual([true, true, true, true, true]);
  });

  it('names what is lit in 24 pixels, two meetings six weeks apart among them, and nothing else', () => {
    const lanes = layoutLanes(catalog, lit('2020-03-ljubljana', '2020-04-online'), { from: '2020', to: '2020' }, WIDE);
    expect(namedIn(lanes)).toEqual(['2020-03-ljubljana', '2020-04-online']);
    expect(namePx(lanes)).toBeCloseTo(24);
  });

  it('gives milestones outside the period their day alone', () => {
    const lanes = layoutLanes(catalog, lit('2018-03-brdo'), { from: '2018', to: '2018' }, WIDE);
    expect(lanes.milestones.map(({ date, title }) => [date, title])).toEqual([
      ['20 Oct 2010', ''],
      ['2011', ''],
      ['18 Oct 2012', ''],
      ['16 Mar 2018', 'Joint declaration of nine ministers'],
      ['4 Mar 2020', ''],
    ]);
  });

  it.each([581, 1184])('at %i pixels writes the title of the milestone that is lit in full', (width) => {
    const lanes = layoutLanes(catalog, lit('2020-03-ljubljana'), { from: '2020', to: '2020' }, { ...WIDE, width });
    expect(lanes.milestones.at(-1)!.text).toMatchObject({ title: 'Strategy Paper 2020–2024 endorsed' });
    expect(lanes.milestones.map(({ text }) => text?.date)).toEqual(lanes.milestones.map(({ date }) => date));
  });

  it('lets no name touch another or leave the picture', () => {
    for (const width of [581, 800, 1184]) {
      const lanes = layoutLanes(catalog, lit(), OPEN, { ...WIDE, width });
      const labels = lanes.beads.flatMap(({ label }) => (label ? [label] : []));
      for (const [at, label] of labels.entries()) {
        const [from, to] = edges(label, label.width);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(lanes.frame.width);
        const others = labels.filter((other, i) => i !== at && other.row === label.row);
        expect(others.every((other) => edges(other, other.width)[1] <= from || edges(other, other.width)[0] >= to)).toBe(true); // prettier-ignore
      }
      const [top = 0] = lanes.frame.labelRows.slice(-1);
      expect(lanes.frame.labelRows[0]).toBeGreaterThanOrEqual(lanes.type.namePx);
      expect(top).toBeGreaterThan(0);
      // Half of a text of 12.5 px with what hangs below its line.
      expect(lanes.frame.milestoneRows.at(-1)).toBeLessThanOrEqual(lanes.frame.height + lanes.top - 8.5);
    }
  });
});
