import { type Catalog, buildCatalog } from '../../../src/model/catalog';
import type { Dataset, Meeting, Milestone } from '../../../src/model/schema';

const evidence = { source: 'text', section: '2011', paragraph: 1 };

/** A meeting of which only the days and the place matter; `online` and `not-stated` stand for no place. */
export function meeting(start: string, end: string, where: string): Meeting {
  const format = where === 'online' || where === 'not-stated' ? where : 'in-person';
  return {
    id: `${start}-${where
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z-]/g, '')}`,
    title: `${where} ${start.slice(0, 4)}`,
    kind: 'network-meeting',
    start,
    end,
    format,
    place: format === 'in-person' ? where : null,
    hostCountry: null,
    roles: [],
    countries: [],
    participants: [],
    speakers: [],
    themes: [],
    topics: [],
    projects: [],
    summary: 'Text.',
    outcomes: [],
    documents: [],
    notes: [],
    evidence,
  };
}

export const milestone = (date: string, title: string): Milestone => ({
  id: `m-${date}`,
  date,
  title,
  summary: 'Text.',
  evidence,
});

/** The days and places of the twenty entries of the source, copied by hand. */
const TWENTY = `
2011-06-08 2011-06-08 Belgrade
2012-02-28 2012-02-28 Bucharest
2012-10-04 2012-10-04 Ljubljana
2013-03-11 2013-03-12 Sofia
2013-09-19 2013-09-19 Sarajevo
2014-06-25 2014-06-26 Istanbul
2015-03-30 2015-03-31 Vienna
2015-11-03 2015-11-04 Stockholm
2016-05-12 2016-05-12 Tirana
2017-04-03 2017-04-03 Vienna
2017-11-13 2017-11-15 Skopje
2018-03-16 2018-03-16 Brdo
2019-05-29 2019-05-30 Bečići
2020-03-03 2020-03-03 Ljubljana
2020-04-15 2020-04-15 online
2021-01-26 2021-01-28 not-stated
2021-12-06 2021-12-06 online
2022-06-02 2022-06-02 Budva
2023-05-31 2023-05-31 Skopje
2024-06-07 2024-06-07 Zagreb`;

export const twenty: Meeting[] = TWENTY.trim()
  .split('\n')
  .map((line) => meeting(...(line.split(' ') as [string, string, string])));

export const five: Milestone[] = [
  milestone('2010-10-20', 'Brdo–Kranj conference decides on regular meetings'),
  milestone('2011', 'ICMPD supports the meetings as Secretariat'),
  milestone('2012-10-18', 'Joint declaration, 6th EU Anti-Trafficking Day'),
  milestone('2018-03-16', 'Joint ministerial declaration, nine ministers'),
  milestone('2020-03-04', 'Strategy Paper 2020–2024 endorsed'),
];

export function catalogOf(meetings: Meeting[], milestones: Milestone[] = []): Catalog {
  const names = new Set(meetings.flatMap(({ place }) => (place === null ? [] : [place])));
  return buildCatalog({
    network: {},
    sources: [],
    countries: [],
    places: [...names].map((name) => ({ id: name, name, country: 'AT', lat: 0, lon: 0 })),
    institutions: [],
    themeFamilies: [],
    themes: [],
    meetings,
    milestones,
  } as unknown as Dataset);
}

export const real = catalogOf(twenty, five);
