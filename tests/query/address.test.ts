import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HUB_STATES, NETWORK_VIEWS } from '../../src/model/network-view';
import { FORMATS, KINDS, ROLES } from '../../src/model/terms';
import { datasetAddress, decode, encode } from '../../src/query/address';
import { DEFAULT_SELECTION, EMBEDS, MODES, PANELS, type Selection } from '../../src/query/selection';
import { catalog } from '../real';

const read = (query: string) => decode(query, catalog);

describe('address', () => {
  it('is empty at rest', () => {
    expect(encode(DEFAULT_SELECTION)).toBe('');
    expect(read('')).toEqual({ selection: DEFAULT_SELECTION, ignored: [] });
  });

  it.each<[string, Partial<Selection>]>([
    ['themes=covid-19.ukraine-crisis', { themes: ['covid-19', 'ukraine-crisis'] }],
    ['from=2015&to=2018-03-16', { from: '2015', to: '2018-03-16' }],
    ['countries=si.hr', { countries: ['SI', 'HR'] }],
    ['institutions=unodc', { institutions: ['unodc'] }],
    ['roles=host.chair', { roles: ['host', 'chair'] }],
    ['roles=none', { roles: [] }],
    ['q=street%20children', { q: 'street children' }],
    ['compare=themes.covid-19.ukraine-crisis', { compare: { kind: 'themes', a: 'covid-19', b: 'ukraine-crisis' } }],
    [
      'compare=periods.2011-2017.2018-2024',
      { compare: { kind: 'periods', a: { from: '2011', to: '2017' }, b: { from: '2018', to: '2024' } } },
    ],
    ['focus=2016-05-tirana', { focus: '2016-05-tirana' }],
    ['focus=si', { focus: 'si' }],
    ['network=pairs&hub=hidden', { network: 'pairs', hub: 'hidden' }],
    ['mode=dark', { mode: 'dark' }],
    ['story=covid-19-and-after&step=online&kiosk=30', { story: 'covid-19-and-after', step: 'online', kiosk: 30 }],
    ['kiosk=own', { kiosk: 'own' }],
    ['embed=map', { embed: 'map' }],
    ['data=other/network.json', { data: 'other/network.json' }],
  ])('%s', (query, patch) => {
    expect(read(query)).toEqual({ selection: { ...DEFAULT_SELECTION, ...patch }, ignored: [] });
    expect(encode({ ...DEFAULT_SELECTION, ...patch })).toBe(query.replaceAll('/', '%2F'));
  });

  it('counts an office as the ministry it is part of', () => {
    expect(read('institutions=slovenia-anti-trafficking-office').selection.institutions).toEqual([
      'slovenia-interior-ministry',
    ]);
  });

  it.each([
    ['themes=children.cats', 'themes', 'cats', 'unknown-value'],
    ['from=2015-02-31', 'from', '2015-02-31', 'unknown-value'],
    ['from=2019&to=2018', 'from, to', '2019, 2018', 'period-reversed'],
    ['kiosk=1', 'kiosk', '1', 'unknown-value'],
    ['kiosk=601', 'kiosk', '601', 'unknown-value'],
    ['focus=nobody', 'focus', 'nobody', 'unknown-value'],
    ['compare=themes.covid-19.cats', 'compare', 'themes.covid-19.cats', 'unknown-value'],
    ['compare=themes.children.children', 'compare', 'themes.children.children', 'unknown-value'],
    ['compare=themes.children', 'compare', 'themes.children', 'unknown-value'],
    ['compare=periods.2017-2011.2018-2024', 'compare', 'periods.2017-2011.2018-2024', 'unknown-value'],
    ['compare=periods.2011-2017.2018-05-02', 'compare', 'periods.2011-2017.2018-05-02', 'unknown-value'],
    ['compare=countries.si.hr', 'compare', 'countries.si.hr', 'unknown-value'],
    ['colour=red', 'colour', 'red', 'unknown-key'],
    ['hub=HIDDEN', 'hub', 'HIDDEN', 'unknown-value'],
    ['data=https://elsewhere.example/x.json', 'data', 'https://elsewhere.example/x.json', 'not-beside'],
    ['data=//elsewhere.example/x.json', 'data', '//elsewhere.example/x.json', 'not-beside'],
    ['data=../../x.json', 'data', '../../x.json', 'not-beside'],
    ['data=a/%2e%2e/x.json', 'data', 'a/../x.json', 'not-beside'],
    ['data=/x.json', 'data', '/x.json', 'not-beside'],
    ['data=a\\x.json', 'data', 'a\\x.json', 'not-beside'],
    ['data=javascript:alert(1)//.json', 'data', 'javascript:alert(1)//.json', 'not-beside'],
    ['data=data:text/html,.json', 'data', 'data:text/html,.json', 'not-beside'],
    ['data=x.json%23.html', 'data', 'x.json#.html', 'not-beside'],
    ['themes=%E2%80%AEcats', 'themes', '?cats', 'unknown-value'],
    ['%00%F0%9F%A7%BF=1', '?🧿', '1', 'unknown-key'],
  ])('leaves out %s and says why', (query, key, value, reason) => {
    expect(read(query).ignored).toEqual([{ key, value, reason }]);
  });

  it('keeps what is good in a list', () => {
    expect(read('themes=children.cats').selection.themes).toEqual(['children']);
  });

  it('takes no dataset from another origin', () => {
    expect(datasetAddress('?data=data/big.json')).toBe('data/big.json');
    expect(datasetAddress('?data=javascript:alert(1)//.json')).toBeNull();
  });

  const some = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 4 });
  const id = (records: readonly { id: string }[]) => records.map((record) => record.id);
  const selections = fc.record<Selection>({
    from: fc.constantFrom(null, '2012', '2012-03-04'),
    to: fc.constantFrom(null, '2019', '2019-12-30'),
    themes: some(id(catalog.themes)),
    match: fc.constantFrom('any', 'all'),
    countries: some(catalog.countries.map(({ code }) => code)),
    institutions: some(['icmpd', 'unodc', 'giz']),
    roles: fc.subarray([...ROLES]),
    formats: some(FORMATS),
    kinds: some(KINDS),
    q: fc.string({ maxLength: 200 }),
    compare: fc.oneof(
      fc.constant(null),
      fc
        .tuple(fc.constantFrom(...id(catalog.themes)), fc.constantFrom(...id(catalog.themes)))
        .filter(([a, b]) => a !== b)
        .map(([a, b]) => ({ kind: 'themes' as const, a, b })),
      fc
        .uniqueArray(fc.integer({ min: 1900, max: 2100 }).map(String), { minLength: 4, maxLength: 4 })
        .map((years) => years.sort())
        .map(([a, b, c, d]) => ({ kind: 'periods' as const, a: { from: a!, to: c! }, b: { from: b!, to: d! } })),
    ),
    focus: fc.constantFrom(null, ...id(catalog.meetings), ...id(catalog.milestones)),
    panel: fc.constantFrom(...PANELS),
    network: fc.constantFrom(...NETWORK_VIEWS),
    hub: fc.constantFrom(...HUB_STATES),
    story: fc.constantFrom(null, 'covid-19-and-after'),
    step: fc.constantFrom(null, 'tirana'),
    kiosk: fc.constantFrom<Selection['kiosk'][]>(null, 'own', 3, 30, 600),
    speaker: fc.constantFrom(null, 'a1b2'),
    lang: fc.constant('en'),
    mode: fc.constantFrom(null, ...MODES),
    embed: fc.constantFrom(null, ...EMBEDS),
    data: fc.constantFrom(null, 'a.json'),
  });

  it('brings any selection back', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        expect(read(encode(selection))).toEqual({ selection, ignored: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws, whatever stands in the address', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 5000 }), fc.webQueryParameters()), (query) => {
        const { selection } = read(query);
        expect(read(encode(selection)).selection).toEqual(selection);
      }),
      { numRuns: 1000 },
    );
  });
});
