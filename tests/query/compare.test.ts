import { describe, expect, it } from 'vitest';
import { compareSides } from '../../src/query/compare';
import { beforeAndSince, firstPeriods, firstThemes, swapped } from '../../src/query/comparison';
import { countThemes } from '../../src/query/counts';
import { filter } from '../../src/query/filter';
import { pick } from '../../src/query/bits';
import { DEFAULT_SELECTION, change, type Comparison, type Selection } from '../../src/query/selection';
import { catalog, facets } from '../real';

const span = { first: 2011, last: 2024 };
const crises: Comparison = { kind: 'themes', a: 'covid-19', b: 'ukraine-crisis' };
const since2018 = beforeAndSince(2018, span);
const asked = (patch: Partial<Selection>): Selection => ({ ...DEFAULT_SELECTION, ...patch });
const sides = (compare: Comparison, patch: Partial<Selection> = {}) =>
  compareSides(catalog, facets, asked({ ...patch, compare }))!;
const shown = (selection: Selection) => pick(catalog.meetings, filter(facets, selection).matched).map(({ id }) => id);

describe('COVID-19 beside the Ukraine crisis', () => {
  const { a, b, splits } = sides(crises);

  it('finds one meeting each', () => {
    expect(splits.meetings).toEqual({ both: [], onlyA: ['2020-04-online'], onlyB: ['2022-06-budva'] });
    expect([a.found.shown, a.found.online, a.found.places]).toEqual([1, 1, 0]);
    expect([b.found.shown, b.found.online, b.found.places]).toEqual([1, 0, 1]);
  });

  it('finds the protection of victims in both, and nothing else', () => {
    expect(splits.themes).toEqual({ both: ['victim-protection'], onlyA: [], onlyB: ['refugee-crisis'] });
    expect(splits.places).toEqual({ both: [], onlyA: [], onlyB: ['budva'] });
    expect(splits.countries).toEqual({ both: [], onlyA: [], onlyB: ['ME'] });
    expect(splits.conveners).toEqual({
      both: [],
      onlyA: [],
      onlyB: ['montenegro-interior-ministry', 'slovenia-interior-ministry', 'marri', 'giz', 'icmpd'],
    });
    expect(splits.topics.both).toEqual([]);
    expect(splits.topics.onlyB).toContain('Mixed migration');
  });

  it('shows what either took up', () => {
    expect(shown(asked({ compare: crises }))).toEqual(['2020-04-online', '2022-06-budva']);
  });
});

describe('before and since 2018', () => {
  const { a, b, splits } = sides(since2018);

  it('parts the twenty meetings', () => {
    expect([a.found.shown, b.found.shown, splits.meetings.both]).toEqual([11, 9, []]);
    expect(b.has.meetings[0]).toBe('2018-03-brdo');
  });

  it('finds the places and host countries of both', () => {
    expect(splits.places.both).toEqual(['ljubljana', 'skopje']);
    expect(splits.places.onlyB).toEqual(['brdo', 'becici', 'budva', 'zagreb']);
    expect(splits.countries.both).toEqual(['RO', 'SI', 'MK']);
    expect(splits.countries.onlyB).toEqual(['ME', 'HR']);
    expect(splits.countries.onlyA).toEqual(['RS', 'BG', 'BA', 'TR', 'AT', 'SE', 'AL']);
  });

  it('finds the conveners of both, by the roles that count', () => {
    expect(splits.conveners.both).toEqual(['icmpd', 'unodc']);
    expect(splits.conveners.onlyA).toEqual([
      'stockholm-county-board',
      'albania-interior-ministry',
      'osce-albania',
      'macedonia-coordinator',
      'france-mission-vienna',
    ]);
    const chairs = sides(since2018, { roles: ['chair', 'organiser'] });
    expect(chairs.splits.conveners.both).toEqual(['icmpd', 'slovenia-interior-ministry']);
  });

  it('keeps the other filters on both sides', () => {
    const { a, b } = sides(since2018, { themes: ['refugee-crisis'] });
    expect([a.has.meetings, b.has.meetings]).toEqual([['2015-11-stockholm', '2016-05-tirana'], ['2022-06-budva']]);
  });

  it('puts a meeting on both sides where the periods overlap', () => {
    const compare: Comparison = {
      kind: 'periods',
      a: { from: '2011', to: '2020' },
      b: { from: '2020', to: '2024' },
    };
    expect(sides(compare).splits.meetings.both).toEqual(['2020-03-ljubljana', '2020-04-online']);
  });
});

describe('a meeting on both sides', () => {
  it('took up the Ukraine crisis and mixed migration', () => {
    const { splits } = sides({ kind: 'themes', a: 'ukraine-crisis', b: 'refugee-crisis' });
    expect(splits.meetings).toEqual({
      both: ['2022-06-budva'],
      onlyA: [],
      onlyB: ['2015-11-stockholm', '2016-05-tirana'],
    });
  });
});

describe('choosing a comparison', () => {
  it('begins with the middle year, and with the themes chosen', () => {
    expect(firstPeriods(span)).toEqual(since2018);
    expect(firstPeriods({ first: 2024, last: 2024 })).toBeNull();
    expect(firstThemes(catalog, DEFAULT_SELECTION)).toEqual(crises);
    expect(firstThemes(catalog, asked({ themes: ['children'] }))).toEqual({
      kind: 'themes',
      a: 'children',
      b: 'covid-19',
    });
  });

  it('keeps the year inside the span', () => {
    expect(beforeAndSince(1999, span)).toMatchObject({ a: { from: '2011', to: '2011' }, b: { from: '2012' } });
    expect(beforeAndSince(2030, span)).toMatchObject({ a: { to: '2023' }, b: { from: '2024', to: '2024' } });
  });

  it('swaps the sides', () => {
    expect(swapped(crises)).toEqual({ kind: 'themes', a: 'ukraine-crisis', b: 'covid-19' });
    expect(swapped(swapped(since2018))).toEqual(since2018);
  });

  it('takes the place of the clause it compares by, and gives way to it', () => {
    const filtered = asked({ themes: ['children'], match: 'all', from: '2015' });
    expect(change(filtered, { compare: crises })).toEqual(asked({ compare: crises, from: '2015' }));
    expect(change(filtered, { compare: since2018 })).toEqual(
      asked({ compare: since2018, themes: ['children'], match: 'all' }),
    );
    expect(change(asked({ compare: crises }), { themes: ['children'] })).toEqual(asked({ themes: ['children'] }));
    expect(change(asked({ compare: since2018 }), { from: '2020' })).toEqual(asked({ from: '2020' }));
    expect(change(asked({ compare: crises }), { from: '2020' }).compare).toEqual(crises);
  });

  it('counts what a click on each theme would give', () => {
    const selection = asked({ compare: crises });
    expect(countThemes(facets, filter(facets, selection), selection).get('children')).toBe(3);
  });
});
