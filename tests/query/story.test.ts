import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../src/model/catalog';
import type { Dataset, Meeting } from '../../src/model/schema';
import type { Fact, Step } from '../../src/model/story-schema';
import { pick } from '../../src/query/bits';
import { convene } from '../../src/query/convening';
import { buildFacets } from '../../src/query/facets';
import { filter } from '../../src/query/filter';
import { reachOf } from '../../src/query/reach';
import { DEFAULT_SELECTION } from '../../src/query/selection';
import { enterStep, isExploring, positionOf, seenIn, seeOf } from '../../src/query/story';
import { checkStories } from '../../src/query/story-check';
import { countIn } from '../../src/query/story-count';
import { countWords, plain, speakingMinutes } from '../../src/query/story-words';
import { catalog, dataset, facets, stories } from '../real';

const steps = stories.flatMap((story) => story.steps.map((step) => ({ name: `${story.id}, ${step.id}`, step })));
const shown = ({ see }: Step): Meeting[] => pick(catalog.meetings, filter(facets, seenIn(catalog, see)).matched);
const stepOf = (name: string) => steps.find((candidate) => candidate.name === name)!.step;
const [years, covid, , who] = stories;

describe('the stories that ship', () => {
  it('are four, the first in nine steps', () => {
    expect(stories.map(({ id, steps: { length } }) => [id, length])).toEqual([
      ['fourteen-years', 9],
      ['covid-19-and-after', 6],
      ['ukraine-and-displacement', 6],
      ['who-convenes', 7],
    ]);
  });

  it('have no problem', () => {
    expect(checkStories(catalog, facets, { stories }).problems).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    ['fourteen-years, first-meeting', ['2011-06-belgrade']],
    ['fourteen-years, joint-declaration', ['2012-02-bucharest', '2012-10-ljubljana']],
    ['fourteen-years, eu-law-and-monitoring', ['2013-03-sofia', '2013-09-sarajevo', '2014-06-istanbul']],
    ['fourteen-years, refugee-crisis', ['2015-11-stockholm', '2016-05-tirana']],
    ['fourteen-years, nine-ministers', ['2017-11-skopje', '2018-03-brdo']],
    ['fourteen-years, ten-years-then-covid-19', ['2020-03-ljubljana', '2020-04-online']],
    ['fourteen-years, ukraine', ['2022-06-budva']],
    ['fourteen-years, next-cycle', ['2023-05-skopje', '2024-06-zagreb']],
    ['covid-19-and-after, ten-years-and-a-plan', ['2020-03-ljubljana']],
    ['covid-19-and-after, covid-19', ['2020-04-online']],
    ['covid-19-and-after, no-place-stated', ['2021-01-venue-not-stated']],
    ['covid-19-and-after, with-the-eu-network', ['2021-12-online']],
    ['ukraine-and-displacement, three-meetings', ['2015-11-stockholm', '2016-05-tirana', '2022-06-budva']],
    ['ukraine-and-displacement, tirana', ['2016-05-tirana']],
    ['who-convenes, unodc-and-france', ['2017-11-skopje', '2021-01-venue-not-stated']],
  ])('%s shows what it speaks of', (name, meetings) => {
    expect(shown(stepOf(name)).map(({ id }) => id)).toEqual(meetings);
  });

  it.each(steps.filter(({ step }) => shown(step).length < catalog.meetings.length && !step.see.includes('compare')))(
    '$name rests on each meeting that it lights, and on no other',
    ({ step }) => {
      const lit = shown(step).map(({ id }) => id);
      expect(step.records.filter((id) => catalog.meeting.has(id))).toEqual(lit);
    },
  );

  it.each(steps.filter(({ step }) => shown(step).length <= 6))('$name names every place that it lights', ({ step }) => {
    const said = [step.title, ...step.text].join(' ');
    const places = shown(step).flatMap(({ place }) => catalog.place.get(place ?? '')?.name ?? []);
    expect(places.filter((name) => !said.includes(name))).toEqual([]);
  });

  it('split the stage at least once each, and never hide the notes', () => {
    expect(stories.filter((story) => !story.steps.some(({ views }) => views.length === 2))).toEqual([]);
    const sentences = ({ notes }: Step) => notes.join(' ').split(/(?<=[.])\s/).length;
    expect(steps.filter(({ step }) => sentences(step) < 2 || sentences(step) > 4).map(({ name }) => name)).toEqual([]);
  });

  it('take at most the words of a step and the minutes that they state', () => {
    expect(steps.filter(({ step }) => countWords(step.text) > 45).map(({ name }) => name)).toEqual([]);
    expect(stories.map(({ minutes }) => minutes)).toEqual([4, 3, 3, 4]);
    expect(stories.map((story) => Number(speakingMinutes(story).toFixed(1)))).toEqual(SPOKEN);
  });
});

const SPOKEN = [4.5, 3.1, 2.9, 3.5];

/** What the words in bold mean; places are found by their own names. */
const MEANS: Record<string, string> = {
  ICMPD: 'icmpd',
  UNODC: 'unodc',
  ANITP: 'anitp',
  GIZ: 'giz',
  MARRI: 'marri',
  'Romania’s coordinator': 'romania-coordinator',
  'French foreign ministry': 'france-foreign-ministry',
  'foreign ministry': 'france-foreign-ministry',
  'mission in Vienna': 'france-mission-vienna',
  'OSCE mission in Albania': 'osce-albania',
  'Albania’s interior ministry': 'albania-interior-ministry',
  'Montenegro’s interior ministry': 'montenegro-interior-ministry',
  'Slovenia’s interior ministry': 'slovenia-interior-ministry',
  'Stockholm’s county board': 'stockholm-county-board',
  'Croatia’s human rights office': 'croatia-human-rights-office',
};

/** Names of all that the views of a step light. */
function litBy(step: Step): Set<string> {
  const lit = shown(step);
  const { roles } = seenIn(catalog, step.see);
  const is = (ids: readonly string[]) => lit.some(({ id }) => ids.includes(id));
  const conveners = convene(catalog, roles).conveners.filter(({ meetings }) => is(meetings));
  const reached = reachOf(catalog, roles).rows.filter(({ cells }) =>
    cells.some(({ meetings }) => is(meetings.map(({ id }) => id))),
  );
  return new Set([
    ...lit.flatMap(({ place, format }) =>
      format === 'online' ? 'online' : (catalog.place.get(place ?? '')?.name ?? []),
    ),
    ...conveners.map(({ id }) => id),
    ...(step.views.includes('reach')
      ? reached.map(({ country }) => catalog.country.get(country)?.names.at(-1)?.name ?? '')
      : []),
  ]);
}

it.each(steps)('$name sets in bold only what is lit', ({ step }) => {
  const bold = step.text.flatMap((paragraph) =>
    [...paragraph.matchAll(/\*\*(.+?)\*\*/g)].map(([, words = '']) => words),
  );
  const lit = litBy(step);
  expect(bold.filter((words) => !lit.has(MEANS[words] ?? words))).toEqual([]);
});

describe('numbers that are spoken', () => {
  it.each<[Fact['count'], string, number]>([
    ['meetings', 'to=2024', 20],
    ['meetings', 'to=2019', 13],
    ['meetings', 'from=2020&to=2024', 7],
    ['meetings', 'formats=online', 2],
    ['meetings', 'institutions=icmpd', 10],
    ['meetings', 'institutions=icmpd&roles=host.organiser.co-organiser.supporter.chair.secretariat', 12],
    ['meetings', 'institutions=icmpd.slovenia-interior-ministry', 4],
    ['places', 'to=2024', 14],
    ['countries', 'to=2024', 12],
    ['countries', 'from=2022', 3],
    ['institutions', 'to=2024', 17],
    ['institutions', 'roles=host', 9],
    ['institutions', 'to=2014', 0],
    ['institutions', 'themes=ukraine-crisis', 5],
    ['institutions', 'themes=ukraine-crisis&roles=supporter', 4],
    ['links', 'to=2024', 34],
    ['links', 'roles=host.organiser.co-organiser', 17],
    ['links', 'themes=ukraine-crisis', 10],
    ['links', 'to=2014', 0],
  ])('counts %s for %j: %i', (count, see, is) => {
    expect(countIn(catalog, facets, see, count)).toBe(is);
  });

  it('has each host at a single meeting, and one pair of them', () => {
    const { conveners, links } = convene(catalog, ['host']);
    expect(conveners.map(({ meetings }) => meetings.length)).toEqual(Array.from({ length: 9 }, () => 1));
    expect(links.map(({ id, meetings }) => [id, meetings])).toEqual([
      ['anitp.romania-coordinator', ['2021-01-venue-not-stated']],
    ]);
  });

  it('has the ordinals that the speaker explains', () => {
    expect(catalog.at.get('2023-05-skopje')).toBe(18);
    expect(catalog.meeting.get('2023-05-skopje')?.ordinal).toBe(17);
    expect(catalog.at.get('2024-06-zagreb')).toBe(19);
    expect(catalog.meeting.get('2024-06-zagreb')?.ordinal).toBe(18);
  });

  it('has ICMPD in every meeting that names anybody, as two stories say', () => {
    const { ties } = convene(catalog, DEFAULT_SELECTION.roles);
    const named = new Set(ties.map(({ meeting }) => meeting));
    expect([...named]).toEqual(shown(stepOf('who-convenes, with-icmpd')).map(({ id }) => id));
  });
});

describe('when meetings are added that have every theme and convener', () => {
  const evidence = dataset.meetings[0]!.evidence;
  const next: Meeting = {
    ...dataset.meetings.find(({ id }) => id === '2022-06-budva')!,
    id: '2025-06-budva',
    start: '2025-06-02',
    end: '2025-06-02',
    themes: dataset.themes.map(({ id }) => ({ theme: id, evidence })),
    roles: dataset.institutions.map(({ id }) => ({ institution: id, role: 'host', evidence })),
  };
  const online: Meeting = { ...next, id: '2025-12-online', format: 'online', place: null, hostCountry: null };
  const unknown: Meeting = { ...online, id: '2026-02-venue-not-stated', format: 'not-stated', kind: 'joint-meeting' };
  const grown: Dataset = { ...dataset, meetings: [...dataset.meetings, next, online, unknown] };
  const after = buildCatalog(grown);
  const facetsAfter = buildFacets(after);

  it('no story has a problem', () => {
    expect(checkStories(after, facetsAfter, { stories }).problems).toEqual([]);
  });

  it.each(steps)('$name lights the meetings that it lit', ({ step }) => {
    const lit = pick(after.meetings, filter(facetsAfter, seenIn(after, step.see)).matched);
    expect(lit).toEqual(shown(step));
  });
});

describe('a story in the address', () => {
  const step = years!.steps[3]!;
  const reader = { ...DEFAULT_SELECTION, mode: 'dark' as const, q: 'children', focus: '2011-06-belgrade' };

  it('enters a step with all of its query and keeps the settings of the reader', () => {
    expect(enterStep(catalog, reader, years!, step)).toEqual({
      ...DEFAULT_SELECTION,
      themes: ['refugee-crisis'],
      to: '2016',
      mode: 'dark',
      story: 'fourteen-years',
      step: 'refugee-crisis',
    });
  });

  it('knows when the views show something else', () => {
    const entered = enterStep(catalog, reader, years!, step);
    expect(isExploring(catalog, entered, years!, step)).toBe(false);
    expect(isExploring(catalog, { ...entered, focus: '2016-05-tirana' }, years!, step)).toBe(true);
  });

  it('begins with the first step where the address names none that is known', () => {
    expect(positionOf(who!, 'hosts')).toBe(2);
    expect(positionOf(who!, 'no-such-step')).toBe(0);
    expect(positionOf(covid!, null)).toBe(0);
  });

  it.each(steps)('$name is written as the page would write it', ({ step: { see } }) => {
    expect(seenIn(catalog, seeOf(seenIn(catalog, see)))).toEqual(seenIn(catalog, see));
  });
});

it('counts words and not stars or dashes', () => {
  expect(countWords(['In **Tirana** – on 12 May 2016 –', 'two words'])).toBe(8);
  expect(plain('In **Tirana**')).toBe('In Tirana');
});
