import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, deltaE, difference, VISIONS } from './colours';

const css = readFileSync('src/app.css', 'utf8');

/** The colours of a rule of app.css by their names. */
function tokens(selector: string): Record<string, string> {
  const body = css.slice(css.indexOf(selector)).match(/\{([^}]*)\}/)?.[1] ?? '';
  return Object.fromEntries([...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/gi)].map(([, name, hex]) => [name, hex]));
}
const light = tokens(':root,\n.handout');
const THEMES = { light, dark: { ...light, ...tokens(":root[data-mode='dark']") } } as const;

const GROUNDS = ['bg', 'surface', 'sea', 'land', 'host', 'band'];
const FAMILIES = [1, 2, 3, 4, 5].map((number) => `family-${number}`);

/** What stands on which grounds; text by the sizes in use, all of them small. */
const TEXTS: Record<string, readonly string[]> = {
  ink: [...GROUNDS, ...FAMILIES.map((family) => `${family}-tint`)],
  ink2: [...GROUNDS, ...FAMILIES.map((family) => `${family}-tint`)],
  ink3: GROUNDS,
  'on-accent': ['bead'],
  'on-intergovernmental': ['intergovernmental'],
  bg: ['ink', 'government'],
  surface: ['ink'],
};
const MARKS: Record<string, readonly string[]> = {
  bead: GROUNDS,
  'bead-off': ['bg', 'surface', 'land', 'host', 'sea'],
  focus: GROUNDS,
  edge: ['bg', 'surface', 'land', 'host', 'sea'],
  government: ['bg', 'surface'],
  intergovernmental: ['bg', 'surface'],
  ...Object.fromEntries(FAMILIES.map((family) => [family, GROUNDS])),
};

const pairs = (over: Record<string, readonly string[]>) =>
  Object.entries(over).flatMap(([front, grounds]) => grounds.map((ground) => [front, ground] as const));

describe('the arithmetic', () => {
  // Pairs 1, 7, 17 and 25 of the test data that Sharma, Wu and Dalal published with the formula.
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  ])('CIEDE2000 of %j and %j is %d', (one, two, wanted) => {
    const [a, b] = [one, two].map(([L = 0, a = 0, b = 0]) => ({ L, a, b }));
    expect(deltaE(a!, b!)).toBeCloseTo(wanted, 4);
  });

  it('contrast of black and white is 21, of #777777 on white 4.48', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});

describe.each(Object.entries(THEMES))('1.3 Colours, %s', (_, theme) => {
  const colour = (name: string) => {
    const hex = theme[name];
    if (!hex) throw new Error(`no colour ${name} in app.css`);
    return hex;
  };

  it.each(pairs(TEXTS))('A12: %s is text on %s, at least 4.5', (front, ground) => {
    expect(contrast(colour(front), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(MARKS))('A12: %s is a mark on %s, at least 3', (front, ground) => {
    expect(contrast(colour(front), colour(ground))).toBeGreaterThanOrEqual(3);
  });

  it.each(VISIONS)('any two families differ by at least 14, %s', (vision) => {
    for (const [at, one] of FAMILIES.entries())
      for (const two of FAMILIES.slice(at + 1))
        expect(difference(colour(one), colour(two), vision), `${one}, ${two}`).toBeGreaterThanOrEqual(14);
  });

  it.each(VISIONS)('the two kinds of filled institutions differ by at least 20, %s', (vision) => {
    expect(difference(colour('government'), colour('intergovernmental'), vision)).toBeGreaterThanOrEqual(20);
  });
});
