import { describe, expect, it } from 'vitest';
import { arrangementOf, leastHeight, stageOf } from '../../../src/panels/presenter/stage';

/** Smallest letters of a chart on a page, in pixels. */
const CHART_TEXT = 12;

describe('sizes of the stage', () => {
  it('are those of the design on its own window', () => {
    expect(stageOf(1920, 1080)).toEqual({
      title: 84,
      body: 38,
      note: 26,
      margin: 67.2,
      foot: 184,
      button: 72,
      chart: 2,
    });
  });

  it.each([
    [1920, 1080],
    [1280, 720],
    [1024, 768],
    [1366, 768],
    [3840, 2160],
  ])('S20: at %i by %i text has at least 24 pixels and a chart 16', (width, height) => {
    for (const isPair of [false, true]) {
      const { body, title, note, chart } = stageOf(width, height, 0, isPair);
      expect(body).toBeGreaterThanOrEqual(24);
      expect(title).toBeGreaterThan(body);
      expect(note).toBeGreaterThanOrEqual(18);
      expect(chart * CHART_TEXT).toBeGreaterThanOrEqual(16);
    }
  });

  it('nothing that matters is under 24 pixels on 1920 by 1080', () => {
    expect(stageOf(1920, 1080).chart * CHART_TEXT).toBe(24);
  });

  it('grow by a sixth at each step of larger text', () => {
    expect(stageOf(1920, 1080, 1).body).toBeCloseTo(38 * (7 / 6));
    expect(stageOf(1920, 1080, 2).body).toBeCloseTo(38 * (8 / 6));
  });

  it('a phone held sideways has letters for the hand and buttons for a finger', () => {
    const { body, button, chart } = stageOf(844, 390);
    expect(body).toBe(16);
    expect(button).toBe(44);
    expect(chart).toBe(1);
  });
});

it.each([
  [['map'], 1920, 1080, 'beside'],
  [['network'], 1024, 768, 'beside'],
  [['timeline'], 1920, 1080, 'above'],
  [['reach'], 1920, 1080, 'beside'],
  [['map', 'network'], 1280, 720, 'above'],
  [['map'], 390, 844, 'stacked'],
  [['map'], 320, 256, 'stacked'],
  [['map'], 480, 270, 'stacked'],
  [['map', 'timeline'], 844, 390, 'beside'],
] as const)('%j in %i by %i: text %s', (views, width, height, wanted) => {
  expect(arrangementOf(views, width, height)).toBe(wanted);
});

it.each([
  ['network', false, 320, 568, 490],
  ['network', true, 320, 568, 260],
  ['map', true, 844, 390, 240],
  ['timeline', false, 640, 400, 234],
  ['network', false, 1024, 768, 0],
] as const)(
  'the least height of a %s (beside another: %j) in %i by %i is %i',
  (view, isPair, width, height, wanted) => {
    expect(leastHeight(view, isPair, width, height)).toBe(wanted);
  },
);
