import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDataset, formatProblem } from '../../src/model/check';
import { isDeeperThan, MOST_CHARACTERS, parseDataset } from '../../src/model/load';
import { editDistance, nearest } from '../../src/model/nearest';
import { describe as words, lookAlikeIn, quote } from '../../src/model/quote';
import type { Dataset } from '../../src/model/schema';

const evidence = { source: 'minutes', section: 'Sofia', paragraph: 1 };

/** The least that is a dataset: one meeting, one place, one institution. */
const small = (): Dataset => ({
  network: {
    id: 'net',
    name: 'A network',
    abbreviation: 'NET',
    summary: 'It meets.',
    version: '1.0.0',
    updated: '2024-01-01',
    licence: 'CC BY 4.0',
    mapDisclaimer: 'No opinion.',
    kosovoNote: '* Opinion on the Kosovo declaration of independence.',
    themeNote: 'By us.',
    numberingNote: 'As stated.',
  },
  sources: [{ id: 'minutes', title: 'Minutes', publisher: 'The network', language: 'en' }],
  countries: [{ code: 'BG', names: [{ name: 'Bulgaria' }] }],
  places: [{ id: 'sofia', name: 'Sofia', country: 'BG', lat: 42.7, lon: 23.3 }],
  institutions: [{ id: 'ministry', name: 'Ministry', kind: 'government' }],
  themeFamilies: [{ id: 'law', label: 'Law', description: 'Law.' }],
  themes: [{ id: 'courts', label: 'Courts', description: 'Courts.', family: 'law' }],
  meetings: [
    {
      id: '2013-03-sofia',
      title: 'Sofia',
      kind: 'network-meeting',
      start: '2013-03-11',
      end: '2013-03-12',
      format: 'in-person',
      place: 'sofia',
      hostCountry: 'BG',
      roles: [{ institution: 'ministry', role: 'host', evidence }],
      countries: [],
      participants: [],
      speakers: [],
      themes: [{ theme: 'courts', evidence }],
      topics: [],
      projects: [],
      summary: 'They met.',
      outcomes: [],
      documents: [],
      notes: [],
      evidence,
    },
  ],
  milestones: [],
});

const told = (edit: (dataset: Dataset) => void) => {
  const dataset = small();
  edit(dataset);
  return checkDataset(dataset).problems.map((problem) => formatProblem('f', problem));
};

describe('checkDataset', () => {
  it('returns a sound dataset as it is', () => {
    expect(checkDataset(small())).toEqual({ dataset: small(), problems: [] });
  });

  it('names record, field and path of a problem', () => {
    const dataset = small();
    dataset.meetings[0]!.roles[0]!.institution = 'minstry';
    expect(checkDataset(dataset)).toEqual({
      dataset: null,
      problems: [
        {
          record: 'meetings: 2013-03-sofia',
          field: 'roles[0].institution',
          wrong: '"minstry" is not in institutions',
          nearest: 'ministry',
          allowed: undefined,
          path: ['meetings', 0, 'roles', 0, 'institution'],
        },
      ],
    });
  });

  it('lists what is allowed where nothing is near and the list is short', () => {
    expect(told((dataset) => (dataset.meetings[0]!.themes[0]!.theme = 'xyz'))).toEqual([
      'f, meetings: 2013-03-sofia, themes[0].theme: "xyz" is not in themes. Allowed: courts.',
    ]);
  });

  it('tells wrong shapes and wrong references of one record together', () => {
    const problems = told((dataset) => {
      Object.assign(dataset.meetings[0]!, { title: 5, hostCountry: 'RO', start: '2013-03-13' });
    });
    expect(problems).toEqual([
      'f, meetings: 2013-03-sofia, title: must be text in quotation marks, but is the number 5.',
      'f, meetings: 2013-03-sofia, hostCountry: "RO" is not in countries. Allowed: BG.',
      'f, meetings: 2013-03-sofia, end: 2013-03-12 is before the start, 2013-03-13.',
      'f, meetings: 2013-03-sofia, hostCountry: "RO" is not the country of the place "sofia". Did you mean "BG"?',
    ]);
  });

  it('tells every unknown field, those that JavaScript knows by heart too', () => {
    const meeting = JSON.parse('{"__proto__": 1, "constructor": 2, "toString": 3}') as object;
    const problems = told((dataset) => {
      const all = { ...dataset.meetings[0] };
      for (const key of Object.keys(meeting)) Object.defineProperty(all, key, { value: 1, enumerable: true });
      dataset.meetings[0] = all as Dataset['meetings'][0];
    });
    expect(problems.map((line) => line.split('.')[0])).toEqual([
      'f, meetings: 2013-03-sofia, __proto__: there is no field "__proto__" here',
      'f, meetings: 2013-03-sofia, constructor: there is no field "constructor" here',
      'f, meetings: 2013-03-sofia, toString: there is no field "toString" here',
    ]);
  });

  it.each(['constructor', 'tostring', 'hasownproperty'])('does not take %s for a known id', (id) => {
    expect(told((dataset) => (dataset.meetings[0]!.place = id))).toContain(
      `f, meetings: 2013-03-sofia, place: "${id}" is not in places. Allowed: sofia.`,
    );
  });

  it('holds places against their countries only where it is told the distances', () => {
    const dataset = small();
    expect(checkDataset(dataset, { distanceKm: () => 25 }).problems).toEqual([]);
    expect(checkDataset(dataset, { distanceKm: () => Infinity }).problems).toEqual([]);
    const [problem] = checkDataset(dataset, { distanceKm: () => 25.6, countryAt: () => 'RO' }).problems;
    expect(problem?.wrong).toBe('the point 42.7, 23.3 lies in RO, 26 km outside Bulgaria (BG)');
  });

  it('does not call a place unused while the meeting that may use it is unreadable', () => {
    expect(told((dataset) => dataset.meetings.splice(0, 1, null as never))).toEqual([
      'f, meetings[0]: must be a group of fields in curly brackets, but is null.',
    ]);
  });

  it('tells an institution that is part of itself', () => {
    expect(told((dataset) => (dataset.institutions[0]!.partOf = 'ministry'))).toEqual([
      'f, institutions: ministry, partOf: "ministry" cannot be part of itself.',
    ]);
  });

  it('takes the asterisk of Kosovo* for granted only in the note itself', () => {
    expect(told((dataset) => (dataset.network.mapDisclaimer = 'Kosovo* and KOSOVO'))).toEqual([
      'f, network, mapDisclaimer: Kosovo stands without its asterisk, at "Kosovo* and KOSOVO". Did you mean "Kosovo*"?',
    ]);
  });

  it('asks for the note on Kosovo* only where the data names it', () => {
    const without = (edit: (dataset: Dataset) => void) =>
      told((dataset) => {
        delete (dataset.network as { kosovoNote?: string }).kosovoNote;
        edit(dataset);
      });
    const missing =
      'f, network, kosovoNote: this field is missing, although the data names Kosovo*. Allowed: the note that its asterisk leads to.';
    expect(without(() => undefined)).toEqual([]);
    expect(without((dataset) => (dataset.meetings[0]!.summary = 'Kosovo* spoke.'))).toEqual([missing]);
    expect(without((dataset) => dataset.countries.push({ code: 'XK', names: [{ name: 'Kosovo*' }] }))).toEqual([
      missing,
    ]);
  });

  it('never throws, and never lets junk pass, wherever it stands', () => {
    const places = fc.constantFrom<(dataset: Record<string, unknown>, junk: unknown) => void>(
      (dataset, junk) => (dataset.meetings = junk),
      (dataset, junk) => (dataset.countries = [junk]),
      (dataset, junk) => ((dataset.meetings as unknown[])[0] = junk),
      (dataset, junk) => Object.assign((dataset.meetings as object[])[0]!, { roles: junk }),
      (dataset, junk) => Object.assign((dataset.meetings as object[])[0]!, { evidence: junk }),
      (dataset, junk) => Object.assign((dataset.places as object[])[0]!, { lat: { junk } }),
    );
    fc.assert(
      fc.property(places, fc.jsonValue({ maxDepth: 4 }), (put, junk) => {
        const dataset = small() as unknown as Record<string, unknown>;
        put(dataset, junk);
        const result = checkDataset(dataset);
        expect(result.dataset === null).toBe(result.problems.length > 0);
        if (!Array.isArray(junk) || junk.length > 0) expect(result.dataset).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });
});

describe('nearest', () => {
  it.each([
    ['icmdp', 'icmpd', 1],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['same', 'same', 0],
    ['ca', 'abc', 3],
  ])('%s is as far from %s as %i letters', (a, b, distance) => expect(editDistance(a, b)).toBe(distance));

  it.each([
    ['In person', ['in-person', 'online'], 'in-person'],
    ['al', ['AT', 'AL'], 'AL'],
    ['ZZ', ['AZ', 'AL'], undefined],
    ['MDA', ['MA', 'MD'], 'MD'],
    ['banana', ['host', 'chair'], undefined],
    ['a'.repeat(1e6), ['a'], undefined],
    ['x', [], undefined],
  ])('of %.10s', (text, candidates, expected) => expect(nearest(text, candidates)).toBe(expected));

  it('is a distance: the same both ways, and 0 only to itself', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe('words for values', () => {
  it.each([
    ['a\u202eb', '"a\\u202eb"'],
    ['\u001b[2J\n', '"\\u001b[2J\\u000a"'],
    ['x'.repeat(100), `"${'x'.repeat(60)}…"`],
    [null, 'null'],
    [7, 'the number 7'],
    [[1], 'this list'],
    [{}, 'this group of fields'],
  ])('%#', (value, text) => expect(words(value)).toBe(text));

  it('never print a character that moves the cursor', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/\p{Cc}/u.test(quote(text))));
  });

  it.each([
    ['a\u00a0b', 'a no-break space (U+00A0)'],
    ['a\u200bb', 'an invisible character (U+200B)'],
    ['a\u2019b', 'a curly quotation mark (U+2019)'],
    ['a\u2013b', 'a dash that is not a hyphen (U+2013)'],
    ['a b', 'a space or line break (U+0020)'],
    ['a-b', undefined],
  ])('name the look-alike in %j', (text, name) => expect(lookAlikeIn(text)).toBe(name));
});

describe('parseDataset', () => {
  const wrong = (text: string) => {
    const parsed = parseDataset(text);
    return 'problems' in parsed ? parsed.problems.map((problem) => formatProblem('f', problem)) : [];
  };

  it('reads a dataset, with a byte order mark too', () => {
    expect(parseDataset(JSON.stringify(small()))).toEqual({ dataset: small() });
    expect(parseDataset(`\ufeff${JSON.stringify(small())}`)).toEqual({ dataset: small() });
  });

  it('tells what is wrong with one', () => {
    expect(wrong(JSON.stringify({ ...small(), themes: 5 }))).toEqual([
      'f, the whole file, themes: must be a list in square brackets, but is the number 5.',
    ]);
  });

  it('says where a text stops being JSON', () => {
    expect(wrong('{\n  "a": 1\n  "b": 2\n}')).toEqual([
      'f, the whole file: the file cannot be read as JSON, from line 3, column 3 on.',
    ]);
    expect(wrong('')).toEqual(['f, the whole file: the file cannot be read as JSON.']);
  });

  it('refuses what is too deep or too long', () => {
    expect(wrong('['.repeat(40) + ']'.repeat(40))).toEqual([
      'f, the whole file: the file is nested more than 32 levels deep.',
    ]);
    expect(wrong(' '.repeat(MOST_CHARACTERS + 1))).toEqual([
      'f, the whole file: the file is larger than 200 million characters.',
    ]);
    expect([isDeeperThan(1, [[]]), isDeeperThan(1, [1]), isDeeperThan(0, 'text')]).toEqual([true, false, false]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => 'problems' in parseDataset(text)),
      { numRuns: 1000 },
    );
  });
});
