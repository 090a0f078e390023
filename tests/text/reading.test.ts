import { describe, expect, it } from 'vitest';
import { describe as describeSelection, describeFilter } from '../../src/panels/reading/describe';
import type { FilterInUse } from '../../src/query/choices';
import { filter } from '../../src/query/filter';
import { findings } from '../../src/query/findings';
import { among } from '../../src/query/among';
import { DEFAULT_SELECTION, isFiltered, type Selection } from '../../src/query/selection';
import { words } from '../../src/text/words';
import { catalog, facets } from '../real';

function sentence(patch: Partial<Selection>): string {
  const selection = { ...DEFAULT_SELECTION, ...patch };
  const { matched } = filter(facets, selection);
  const reading = describeSelection(catalog, selection, findings(catalog, among(catalog, matched).at));
  return words.reading
    .sentence(reading, isFiltered(selection))
    .map(({ text }) => text)
    .join('');
}

describe('the reading line', () => {
  it.each<[Partial<Selection>, string]>([
    [{}, 'Since 2011, 20 meetings in 14 places across 12 countries, and online.'],
    [{ themes: ['children'] }, '3 of 20 meetings took up children, in 3 places, 2011–2016.'],
    [{ themes: ['covid-19'] }, '1 of 20 meetings took up COVID-19, online, 2020.'],
    [
      { themes: ['children', 'prosecution'] },
      '6 of 20 meetings took up children or prosecution, in 5 places and online, 2011–2021.',
    ],
    [
      { themes: ['children', 'refugee-crisis'], match: 'all' },
      '1 of 20 meetings took up children, and the refugee crisis and mixed migration, in 1 place, 2016.',
    ],
    [
      { from: '2020', to: '2021' },
      '4 of 20 meetings were held between 2020 and 2021, in 1 place, online and with no venue stated.',
    ],
    [{ from: '2013', to: '2013' }, '2 of 20 meetings were held in 2013, in 2 places across 2 countries.'],
    [
      { from: '2015', to: '2018', themes: ['children'] },
      '2 of 20 meetings between 2015 and 2018 took up children, in 2 places.',
    ],
    [
      { institutions: ['slovenia-interior-ministry'] },
      '4 of 20 meetings had Slovenia, Interior Ministry in a counted role, in 4 places, 2020–2024.',
    ],
    [
      { institutions: ['unodc', 'france-mission-vienna'] },
      '1 of 20 meetings had UNODC; and France, Mission in Vienna in counted roles, in 1 place, 2017.',
    ],
    [
      { formats: ['not-stated'] },
      '1 of 20 meetings was held in a format that the source does not state, with no venue stated, 2021.',
    ],
    [{ formats: ['online'] }, '2 of 20 meetings were held online, 2020–2021.'],
    [{ kinds: ['joint-meeting'] }, '1 of 20 meetings was a joint meeting, online, 2021.'],
    [
      { countries: ['RO'] },
      '2 of 20 meetings had Romania as venue or host country, in 1 place and with no venue stated, 2012–2021.',
    ],
    [{ q: 'Nestorova' }, '2 of 20 meetings mention “Nestorova”, in 2 places, 2013–2015.'],
    [{ themes: ['covid-19'], from: '2018', to: '2019' }, 'No meeting between 2018 and 2019 took up COVID-19.'],
    [{ to: '2010' }, 'The data cover 2011–2024: they hold no meeting up to 2010.'],
    [{ from: '2030' }, 'The data cover 2011–2024: they hold no meeting since 2030.'],
    [{ from: '2030', themes: ['children'] }, 'The data cover 2011–2024: they hold no meeting since 2030.'],
    [{ from: '2030', to: '2030' }, 'The data cover 2011–2024: they hold no meeting in 2030.'],
    [{ from: '2018-04-01', to: '2018-12-31' }, 'No meeting was held between 1 April 2018 and 31 December 2018.'],
    [
      { themes: ['children', 'eu-law-and-policy', 'strategy-and-declarations'], match: 'all' },
      'No meeting took up children, EU law and policy, and strategy and declarations.',
    ],
    [
      { themes: ['children', 'prosecution'], formats: ['online'] },
      '1 of 20 meetings took up children or prosecution, and was held online, 2021.',
    ],
    [{ themes: ['covid-19'], formats: ['online'] }, '1 of 20 meetings took up COVID-19 and was held online, 2020.'],
    [
      { themes: ['covid-19', 'children', 'prosecution', 'eu-law-and-policy', 'referral-mechanisms'] },
      '12 of 20 meetings took up COVID-19, children, prosecution or 2 others, in 9 places and online, 2011–2024.',
    ],
    [{ q: 'zzz' }, 'No meeting mentions “zzz”.'],
  ])('%j', (patch, expected) => {
    expect(sentence(patch)).toBe(expected);
  });
});

it.each([
  [5, ['17 in a named place, 2 online, 1 with no venue stated', '17 institutions in a counted role, 5 milestones']],
  [1, ['17 in a named place, 2 online, 1 with no venue stated', '17 institutions in a counted role, 1 milestone']],
  [0, ['17 in a named place, 2 online, 1 with no venue stated', '17 institutions in a counted role']],
])('with %i milestones the whole is broken down into %j', (milestones, expected) => {
  expect(words.reading.breakdown({ inPlace: 17, online: 2, notStated: 1 }, 17, milestones)).toEqual(expected);
});

it.each<[FilterInUse['clause'], string, string]>([
  ['formats', 'not-stated', 'Format not stated'],
  ['formats', 'online', 'Online'],
  ['themes', 'children', 'Children'],
])('the chip of %s %s says %s', (clause, value, label) => {
  expect(describeFilter(catalog, DEFAULT_SELECTION, { id: '', clause, value, without: {} }).label).toBe(label);
});
