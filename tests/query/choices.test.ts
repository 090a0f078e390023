import { describe, expect, it } from 'vitest';
import { chooseInstitution, choosePair, filtersInUse, withoutClause } from '../../src/query/choices';
import { DEFAULT_SELECTION } from '../../src/query/selection';
import { buildEntries, suggest } from '../../src/query/suggest';
import { catalog } from '../real';

describe('filters in use', () => {
  it('lists each with the change that takes it away', () => {
    const selection = { ...DEFAULT_SELECTION, from: '2015', themes: ['children', 'prosecution'], q: ' Vienna ' };
    expect(filtersInUse(selection)).toEqual([
      { id: 'period:', clause: 'period', value: '', without: { from: null, to: null } },
      {
        id: 'themes:children',
        clause: 'themes',
        value: 'children',
        without: { themes: ['prosecution'], match: 'any' },
      },
      {
        id: 'themes:prosecution',
        clause: 'themes',
        value: 'prosecution',
        without: { themes: ['children'], match: 'any' },
      },
      { id: 'text:Vienna', clause: 'text', value: 'Vienna', without: { q: '' } },
    ]);
  });

  it('leaves "all" while two themes are left', () => {
    const selection = { ...DEFAULT_SELECTION, themes: ['children', 'prosecution', 'covid-19'], match: 'all' as const };
    expect(filtersInUse(selection)[0]?.without).toEqual({ themes: ['prosecution', 'covid-19'] });
  });

  it('takes a clause away whole', () => {
    expect(withoutClause('period')).toEqual({ from: null, to: null });
    expect(withoutClause('text')).toEqual({ q: '' });
    expect(withoutClause('themes')).toEqual({ themes: [], match: 'any' });
  });
});

describe('choosing', () => {
  it('filters to an institution and opens its page, and takes both away again', () => {
    const chosen = chooseInstitution(catalog, DEFAULT_SELECTION, 'unodc');
    expect(chosen).toEqual({ institutions: ['unodc'], focus: 'unodc' });
    expect(chooseInstitution(catalog, { ...DEFAULT_SELECTION, ...chosen }, 'unodc')).toEqual({
      institutions: [],
      focus: null,
    });
  });

  it('filters to the meetings behind a link, and back', () => {
    const chosen = choosePair(DEFAULT_SELECTION, ['icmpd', 'unodc']);
    expect(chosen).toEqual({ institutions: ['icmpd', 'unodc'], focus: null });
    expect(choosePair({ ...DEFAULT_SELECTION, ...chosen }, ['unodc', 'icmpd']).institutions).toEqual([]);
  });
});

describe('suggest', () => {
  const entries = buildEntries(catalog);
  const first = (text: string) => {
    const [found] = suggest(entries, text);
    return found && [found.kind, found.label];
  };

  it.each([
    ['becici', ['place', 'Bečići']],
    ['Wien', ['place', 'Vienna']],
    ['turkiye', ['country', 'Türkiye']],
    ['Turkey', ['country', 'Türkiye']],
    ['FYROM', ['country', 'North Macedonia']],
    ['unodc', ['institution', 'United Nations Office on Drugs and Crime']],
    ['covid', ['theme', 'COVID-19']],
    ['nestorova', ['person', 'Petya Nestorova']],
    ['street', ['topic', 'Street children']],
  ])('finds %s', (text, expected) => {
    expect(first(text)).toEqual(expected);
  });

  it('suggests nothing for nothing', () => {
    expect(suggest(entries, '  ')).toEqual([]);
    expect(suggest(entries, 'zzzz')).toEqual([]);
  });
});
