import { describe, expect, it } from 'vitest';
import { crosses } from '../../../src/charts/network/boxes';
import { spread } from '../../../src/charts/network/spread';
import { cutText, textWidth, wrapText } from '../../../src/charts/text-width';

describe('spread', () => {
  it('leaves alone what does not overlap', () => {
    expect(
      spread(
        [
          { middle: 10, size: 4 },
          { middle: 30, size: 4 },
        ],
        2,
        0,
        100,
      ),
    ).toEqual([8, 28]);
  });

  it('shares the way between two that do', () => {
    expect(
      spread(
        [
          { middle: 20, size: 10 },
          { middle: 20, size: 10 },
        ],
        2,
        0,
        100,
      ),
    ).toEqual([9, 21]);
  });

  it('keeps inside the limits', () => {
    expect(
      spread(
        [
          { middle: 0, size: 10 },
          { middle: 99, size: 10 },
        ],
        0,
        0,
        100,
      ),
    ).toEqual([0, 90]);
  });
});

describe('text', () => {
  it('measures letters and their accents alike', () => {
    expect(textWidth('Bečići', 12)).toBe(textWidth('Becici', 12));
    expect(textWidth('Ljubljana', 12, 'strong')).toBeGreaterThan(textWidth('Ljubljana', 12));
  });

  it('breaks between words and cuts only what must be cut', () => {
    expect(wrapText('National Coordinator, Romania', 12, 130)).toEqual(['National Coordinator,', 'Romania']);
    expect(cutText('ANITP', 12, 100)).toBe('ANITP');
    expect(cutText('Human Rights Office', 12, 80)).toMatch(/^Human .*…$/);
  });
});

describe('crosses', () => {
  const box = { x: 10, y: 10, width: 10, height: 10 };
  it('tells a line through a box from one beside it', () => {
    expect(crosses({ x: 0, y: 15 }, { x: 30, y: 15 }, box)).toBe(true);
    expect(crosses({ x: 0, y: 0 }, { x: 30, y: 5 }, box)).toBe(false);
    expect(crosses({ x: 0, y: 15 }, { x: 8, y: 15 }, box)).toBe(false);
    expect(crosses({ x: 0, y: 14 }, { x: 14, y: 0 }, box)).toBe(false);
  });
});
