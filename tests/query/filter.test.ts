import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBits, pick } from '../../src/query/bits';
import { countFormats, countKinds, countThemes, wayBack, waysBack } from '../../src/query/counts';
import { filter } from '../../src/query/filter';
import { DEFAULT_SELECTION, type Selection } from '../../src/query/selection';
import { catalog, facets } from '../real';

const ids = (patch: Partial<Selection>) =>
  pick(catalog.meetings, filter(facets, { ...DEFAULT_SELECTION, ...patch }).matched).map(({ id }) => id);

describe('filter', () => {
  it.each<[string, Partial<Selection>, string[]]>([
    ['children', { themes: ['children'] }, ['2011-06-belgrade', '2015-03-vienna', '2016-05-tirana']],
    ['COVID-19 is April 2020 alone', { themes: ['covid-19'] }, ['2020-04-online']],
    ['Ukraine crisis is June 2022 alone', { themes: ['ukraine-crisis'] }, ['2022-06-budva']],
    ['any of two themes', { themes: ['covid-19', 'ukraine-crisis'] }, ['2020-04-online', '2022-06-budva']],
    ['all of two themes', { themes: ['children', 'refugee-crisis'], match: 'all' }, ['2016-05-tirana']],
    ['a year', { from: '2013', to: '2013' }, ['2013-03-sofia', '2013-09-sarajevo']],
    [
      'a period that cuts a meeting of several days',
      { from: '2017-11-15', to: '2018-03-16' },
      ['2017-11-skopje', '2018-03-brdo'],
    ],
    ['an open period', { from: '2023' }, ['2023-05-skopje', '2024-06-zagreb']],
    ['online', { formats: ['online'] }, ['2020-04-online', '2021-12-online']],
    ['format not stated', { formats: ['not-stated'] }, ['2021-01-venue-not-stated']],
    ['a kind', { kinds: ['working-lunch'] }, ['2012-02-bucharest']],
    ['a host country', { countries: ['SI'] }, ['2012-10-ljubljana', '2018-03-brdo', '2020-03-ljubljana']],
    [
      'an institution with its offices',
      { institutions: ['slovenia-interior-ministry'] },
      ['2020-03-ljubljana', '2022-06-budva', '2023-05-skopje', '2024-06-zagreb'],
    ],
    [
      'an institution, the Chair counted too',
      { institutions: ['slovenia-interior-ministry'], roles: ['chair', 'organiser'] },
      ['2017-04-vienna', '2020-03-ljubljana'],
    ],
    ['two institutions together', { institutions: ['unodc', 'france-mission-vienna'] }, ['2017-11-skopje']],
    ['a place without its diacritics', { q: 'becici' }, ['2019-05-becici']],
    ['a former name of a country', { q: 'fyrom' }, ['2017-11-skopje', '2022-06-budva', '2023-05-skopje']],
    ['a person', { q: 'Nestorova' }, ['2013-09-sarajevo', '2015-03-vienna']],
    ['every word of a search', { q: 'street  CHILDREN' }, ['2011-06-belgrade']],
    ['a search that finds nothing', { q: 'zzz' }, []],
    ['clauses together', { themes: ['covid-19'], from: '2018', to: '2019' }, []],
  ])('%s', (_, patch, expected) => {
    expect(ids(patch)).toEqual(expected);
  });

  it('names the one clause whose removal gives meetings again', () => {
    const nothing = filter(facets, { ...DEFAULT_SELECTION, themes: ['covid-19'], from: '2018', to: '2018' });
    expect(nothing.count).toBe(0);
    expect(waysBack(nothing)).toEqual(['period', 'themes']);
  });

  it.each<[Partial<Selection>, ReturnType<typeof wayBack>]>([
    [
      { themes: ['covid-19', 'children'], match: 'all' },
      { name: 'anyTheme', patch: { match: 'any' } },
    ],
    [{ themes: ['covid-19', 'children'], match: 'all', from: '2030' }, null],
    [{ from: '2030' }, { name: 'period', patch: { from: null, to: null } }],
    [{ q: 'zzz' }, { name: 'text', patch: { q: '' } }],
  ])('offers from %j the step back %j', (patch, step) => {
    const selection = { ...DEFAULT_SELECTION, ...patch };
    expect(wayBack(facets, selection, filter(facets, selection))).toEqual(step);
  });
});

describe('counts', () => {
  const at = (patch: Partial<Selection>) => {
    const selection = { ...DEFAULT_SELECTION, ...patch };
    return { selection, filtered: filter(facets, selection) };
  };

  it('counts the themes of the whole dataset', () => {
    const { selection, filtered } = at({});
    expect(Object.fromEntries(countThemes(facets, filtered, selection))).toMatchObject({
      'covid-19': 1,
      'ukraine-crisis': 1,
      children: 3,
      'strategy-and-declarations': 8,
      'eu-law-and-policy': 6,
    });
  });

  it('leaves its own clause out with "any" and adds to it with "all"', () => {
    const any = at({ themes: ['children'] });
    expect(countThemes(facets, any.filtered, any.selection).get('refugee-crisis')).toBe(3);
    const all = at({ themes: ['children'], match: 'all' });
    expect(countThemes(facets, all.filtered, all.selection).get('refugee-crisis')).toBe(1);
  });

  it('counts under the other clauses', () => {
    const { filtered } = at({ from: '2020', to: '2021' });
    expect(Object.fromEntries(countFormats(facets, filtered))).toEqual({ 'in-person': 1, online: 2, 'not-stated': 1 });
    expect(countKinds(facets, filtered).get('joint-meeting')).toBe(1);
  });

  it('promises what a click then gives, for any filter', () => {
    const theme = fc.constantFrom(...catalog.themes.map(({ id }) => id));
    const year = fc.option(fc.integer({ min: 2010, max: 2025 }).map(String), { nil: null });
    fc.assert(
      fc.property(fc.uniqueArray(theme, { maxLength: 3 }), year, theme, (themes, from, clicked) => {
        fc.pre(!themes.includes(clicked));
        const selection = { ...DEFAULT_SELECTION, themes, from, match: 'all' as const };
        const promised = countThemes(facets, filter(facets, selection), selection).get(clicked);
        expect(filter(facets, { ...selection, themes: [...themes, clicked] }).count).toBe(promised);
      }),
      { numRuns: 1000 },
    );
  });

  it('splits every filter by format without loss', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...catalog.themes.map(({ id }) => id))), (themes) => {
        const filtered = filter(facets, { ...DEFAULT_SELECTION, themes });
        const sum = [...countFormats(facets, filtered).values()].reduce((a, b) => a + b, 0);
        expect(sum).toBe(countBits(filtered.matched));
      }),
    );
  });
});
