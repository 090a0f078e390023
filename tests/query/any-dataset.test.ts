import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildCatalog, type Catalog } from '../../src/model/catalog';
import { firstDay, lastDay } from '../../src/model/dates';
import { FORMATS, KINDS } from '../../src/model/terms';
import { decode, encode } from '../../src/query/address';
import { hasBit, pick } from '../../src/query/bits';
import { countFormats, countKinds, countThemes } from '../../src/query/counts';
import { buildFacets } from '../../src/query/facets';
import { filter } from '../../src/query/filter';
import { findings } from '../../src/query/findings';
import { DEFAULT_SELECTION, type Selection } from '../../src/query/selection';
import { buildEntries, suggest } from '../../src/query/suggest';
import { anyDataset } from '../any-dataset';

const RUNS = { numRuns: 1000 };

/** A catalog and a question that it can be asked. */
const asked = anyDataset(15).chain((dataset) => {
  const catalog = buildCatalog(dataset);
  const some = <T>(values: readonly T[]) => fc.subarray([...values]);
  const year = fc.option(fc.integer({ min: 1990, max: 2031 }).map(String));
  return fc.tuple(
    fc.constant(catalog),
    fc.record({
      from: year,
      to: year,
      themes: some(catalog.themes.map(({ id }) => id)),
      match: fc.constantFrom('any' as const, 'all' as const),
      countries: some(catalog.countries.map(({ code }) => code)),
      formats: some(FORMATS),
      kinds: some(KINDS),
    }),
  );
});

/** The filter once more, as a person would go through the meetings. */
const matches = (catalog: Catalog, question: Partial<Selection>) =>
  catalog.meetings
    .filter(({ start, end, hostCountry, format, kind, themes }) => {
      const { from, to, themes: wanted = [], match, countries = [], formats = [], kinds = [] } = question;
      const held = wanted.filter((id) => themes.some(({ theme }) => theme === id)).length;
      return (
        (!from || end >= firstDay(from)) &&
        (!to || start <= lastDay(to)) &&
        (wanted.length === 0 || (match === 'all' ? held === wanted.length : held > 0)) &&
        (countries.length === 0 || countries.includes(hostCountry ?? '')) &&
        (formats.length === 0 || formats.includes(format)) &&
        (kinds.length === 0 || kinds.includes(kind))
      );
    })
    .map(({ id }) => id);

it('the filter lets through what a walk through the meetings does, and its counts add up', () => {
  fc.assert(
    fc.property(asked, ([catalog, question]) => {
      const facets = buildFacets(catalog);
      const selection = { ...DEFAULT_SELECTION, ...question };
      const filtered = filter(facets, selection);
      const shown = pick(catalog.meetings, filtered.matched);
      expect(shown.map(({ id }) => id)).toEqual(matches(catalog, question));
      expect(filtered.count).toBe(shown.length);

      const found = findings(catalog, (position) => hasBit(filtered.matched, position));
      expect(found.shown).toBe(shown.length);
      expect(found.inPlace + found.online + found.notStated).toBe(shown.length);

      const sum = (counts: ReadonlyMap<string, number>) =>
        [...counts.values()].reduce((total, count) => total + count, 0);
      const without = (clause: Partial<Selection>) => matches(catalog, { ...question, ...clause }).length;
      expect(sum(countFormats(facets, filtered) as ReadonlyMap<string, number>)).toBe(without({ formats: [] }));
      expect(sum(countKinds(facets, filtered) as ReadonlyMap<string, number>)).toBe(without({ kinds: [] }));
      const themes = countThemes(facets, filtered, { ...selection, match: 'any' });
      for (const { id } of catalog.themes)
        if (question.match === 'any')
          expect((themes as ReadonlyMap<string, number>).get(id) ?? 0).toBe(without({ themes: [id] }));
    }),
    RUNS,
  );
});

it('an address brings the question back, whatever the dataset', () => {
  fc.assert(
    fc.property(asked, ([catalog, question]) => {
      const selection = { ...DEFAULT_SELECTION, ...question };
      const isReversed = question.from && question.to && question.from > question.to;
      const read = decode(encode(selection), catalog);
      expect(read.selection).toEqual(isReversed ? { ...selection, from: null, to: null } : selection);
      expect(read.ignored.length).toBe(isReversed ? 1 : 0);
    }),
    RUNS,
  );
});

it('a search never throws, and what it suggests is there', () => {
  fc.assert(
    fc.property(anyDataset(6), fc.string({ unit: 'binary', maxLength: 30 }), (dataset, text) => {
      const catalog = buildCatalog(dataset);
      for (const { patch } of suggest(buildEntries(catalog), text)) {
        const read = decode(encode({ ...DEFAULT_SELECTION, ...patch }), catalog);
        expect(read.ignored).toEqual([]);
      }
    }),
    RUNS,
  );
});
