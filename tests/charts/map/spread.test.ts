import { describe, expect, test } from 'vitest';
import { distance } from '../../../src/charts/map/boxes';
import { crowds, spread, type Unit } from '../../../src/charts/map/spread';

const unit = (id: string, x: number, y: number, weight = 1): Unit => ({
  id,
  at: { x, y },
  discs: weight === 2 ? [{ x: -7.75, y: 0, r: 7 }, { x: 7.75, y: 0, r: 7 }] : [{ x: 0, y: 0, r: 7 }],
  weight,
}); // prettier-ignore

const view = { left: -300, right: 300, top: -200, bottom: 200 };

describe('places in each other’s way', () => {
  test('are those whose beads are less than 6 pixels apart', () => {
    const groups = crowds([unit('a', 0, 0), unit('b', 19, 0), unit('c', 60, 0)]);
    expect(groups.map((group) => group.map(({ id }) => id))).toEqual([['a', 'b'], ['c']]);
    expect(crowds([unit('a', 0, 0), unit('b', 21, 0)]).length).toBe(2);
  });
});

describe('pulling aside', () => {
  test('leaves places alone that have room', () =>
    expect(spread([unit('a', 0, 0), unit('b', 40, 0)], view).size).toBe(0));

  test('moves the place with fewer meetings', () => {
    const moved = spread([unit('brdo', -4, -10), unit('ljubljana', 0, 0, 2)], view);
    expect([...moved.keys()]).toEqual(['brdo']);
  });

  test('moves both of two equals, so that neither hides the other’s place', () => {
    const moved = spread([unit('becici', 1, 0), unit('budva', 0, 0)], view);
    expect(moved.size).toBe(2);
    expect(distance(moved.get('becici')!, moved.get('budva')!)).toBeGreaterThanOrEqual(24);
    for (const at of moved.values()) expect(distance(at, { x: 0, y: 0 })).toBeGreaterThan(13);
  });

  test('is shorter the less they touch, and ends where they part', () => {
    const length = (apart: number) => {
      const at = spread([unit('a', 0, 0), unit('b', apart, 0)], view).get('b');
      return at ? distance(at, { x: apart, y: 0 }) : 0;
    };
    expect(length(0)).toBeGreaterThan(length(10));
    expect(length(10)).toBeGreaterThan(length(19));
    expect(length(21)).toBe(0);
  });

  test('keeps to what is in view', () => {
    const moved = spread([unit('a', -290, 0), unit('b', -290, 0, 2)], view);
    expect(moved.get('a')!.x).toBeGreaterThanOrEqual(-293);
  });

  test('keeps out from under what floats over the map, and from beside it', () => {
    const units = [unit('becici', 1, 0), unit('budva', 0, 0)];
    const note = { left: -100, right: -40, top: -10, bottom: 10 };
    const beside = (moved: ReturnType<typeof spread>) =>
      [...moved.values()].filter(({ x, y }) => x < 0 && Math.abs(y) < 10 + 7).length;
    expect(beside(spread(units, view))).toBe(1);
    expect(beside(spread(units, view, [note]))).toBe(0);
  });

  test('keeps to a place’s own country and the sea', () => {
    const units = [unit('becici', 1, 0), unit('budva', 0, 0)].map((one) => ({ ...one, countries: ['ME'] }));
    const east = (moved: ReturnType<typeof spread>) => [...moved.values()].filter(({ x }) => x > 0).length;
    expect(east(spread(units, view, [], ({ x }) => (x > 10 ? 'ME' : undefined)))).toBe(1);
    expect(east(spread(units, view, [], ({ x }) => (x > 10 ? 'RS' : undefined)))).toBe(0);
  });

  test('takes another country where there is no room but there', () => {
    const moved = spread([unit('a', 0, 0), unit('b', 0, 0)].map((one) => ({ ...one, countries: ['ME'] })), view, [], () => 'RS'); // prettier-ignore
    expect(moved.size).toBe(2);
    for (const at of moved.values()) expect(distance(at, { x: 0, y: 0 })).toBeGreaterThan(13);
  });

  test('leaves a lit place where it is, and moves what is in its way', () => {
    const tirana = { ...unit('tirana', 0, 0), isFirm: true };
    const moved = spread([tirana, unit('skopje', 16, -6, 2), unit('budva', -9, -12)], view);
    expect([...moved.keys()].sort()).toEqual(['budva', 'skopje']);
  });

  test('leaves two lit places that just clear each other, and moves both of two on one spot', () => {
    const lit = (x: number) => [unit('a', 0, 0), unit('b', x, 0)].map((one) => ({ ...one, isFirm: true }));
    expect(spread(lit(16), view).size).toBe(0);
    expect(spread(lit(14), view).size).toBe(2);
  });

  test('leaves places alone that are in the way only of one that moved', () => {
    const row = [{ ...unit('a', 0, 0), isFirm: true }, unit('b', 18, 0, 2), unit('c', 36, 0)];
    expect([...spread(row, view).keys()]).toEqual(['b']);
  });

  test('keeps 6 pixels between a bead and the edge of the view', () => {
    const moved = spread([unit('a', -284, 0), unit('b', -284, 0, 2)], view).get('a')!;
    expect(moved.x).toBeGreaterThanOrEqual(-300 + 7 + 6);
  });

  test('leads out from under the beads over its place the shortest way', () => {
    const moved = (x: number) => spread([unit('a', x, 0), unit('b', 0, 0, 2)], view).get('a')!.x - x;
    expect(moved(-12)).toBeLessThan(-10);
    expect(moved(12)).toBeGreaterThan(10);
  });

  describe('places without a name', () => {
    const nameless = (id: string, x: number, y = 0) => ({ ...unit(id, x, y), isNameless: true });
    const lit = { ...unit('lit', 0, 0), isFirm: true };

    test('stay where their beads just clear each other and the lit ones', () => {
      expect(spread([nameless('a', 0), nameless('b', 16)], view).size).toBe(0);
      expect(spread([lit, nameless('a', 16)], view).size).toBe(0);
      expect(spread([lit, nameless('a', 14)], view).size).toBe(1);
    });

    test('move aside by at most 6 pixels where that is enough', () => {
      const moved = spread([lit, nameless('a', 10)], view).get('a')!;
      expect(distance(moved, { x: 10, y: 0 })).toBeLessThanOrEqual(6);
      expect(distance(moved, lit.at)).toBeGreaterThanOrEqual(15);
    });

    test('leave one of two on one spot there, and lead the other no farther than its foot is seen', () => {
      const moved = spread([nameless('a', 0), nameless('b', 1)], view);
      expect([...moved.keys()]).toEqual(['b']);
      expect(distance(moved.get('b')!, { x: 1, y: 0 })).toBeLessThanOrEqual(20);
    });

    test('stand off shorter than named ones', () => {
      const length = (isNameless: boolean) => {
        const at = spread([lit, { ...unit('a', 0, 2), isNameless }], view).get('a')!;
        return distance(at, { x: 0, y: 2 });
      };
      expect(length(true)).toBeLessThan(length(false) - 6);
    });
  });

  test('is the same every time', () => {
    const units = [unit('a', 0, 0), unit('b', 3, 4), unit('c', 9, 1, 2), unit('d', 12, 12)];
    expect([...spread(units, view)]).toEqual([...spread(units, view)]);
  });
});
