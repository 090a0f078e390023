import type { Dataset, Meeting, Milestone } from '../src/model/schema';

const NAME = 'Chișinău';
const evidence = { source: 'natc-see-history', section: `${NAME}, June 2025`, paragraph: 1 };
const two = (n: number) => String(n).padStart(2, '0');

/** The nth meeting added: from June 2025 on one a month, all in Chișinău, four themes each; of every three one online. */
function added(n: number): Meeting {
  const month = `${2025 + Math.floor((n + 5) / 12)}-${two(((n + 5) % 12) + 1)}`;
  const isOnline = n % 3 === 1;
  return {
    id: `${month}-${isOnline ? 'online' : 'chisinau'}`,
    title: `Meeting of ${month}`,
    kind: 'network-meeting',
    start: `${month}-10`,
    end: `${month}-11`,
    ...(n === 0 && { ordinal: 19 }),
    format: isOnline ? 'online' : 'in-person',
    place: isOnline ? null : 'chisinau',
    hostCountry: isOnline ? null : 'MD',
    roles: [
      { institution: 'moldova-interior-ministry', role: 'host', evidence },
      { institution: 'slovenia-interior-ministry', role: 'co-organiser', capacity: 'chair', evidence },
      { institution: 'icmpd', role: 'co-organiser', capacity: 'secretariat', evidence },
      { institution: 'iom', role: 'supporter', evidence },
    ],
    countries: [],
    participants: [],
    speakers: [],
    themes: ['children', 'victim-protection', 'eu-law-and-policy', 'prosecution'].map((theme) => ({ theme, evidence })),
    topics: [],
    projects: [],
    summary: 'A meeting that is not in the source.',
    outcomes: [],
    documents: [],
    notes: [],
    evidence,
  };
}

const milestone = (n: number): Milestone => ({
  id: `2025-06-strategy-${n + 1}`,
  date: `2025-06-${two(11 + n)}`,
  title: 'Strategy Paper 2025–2030 adopted',
  summary: 'The coordinators adopted a strategy paper for five years.',
  meetings: ['2025-06-chisinau'],
  evidence,
});

/** Our dataset as it may be one day: with `meetings` more of 2025 and later, the first in Chișinău, and `milestones` more. */
export function grown(ours: Dataset, meetings: number, milestones = 0): Dataset {
  const numbered = (count: number) => Array.from({ length: count }, (_, n) => n);
  return {
    ...ours,
    places: [...ours.places, { id: 'chisinau', name: NAME, country: 'MD', lat: 47.0105, lon: 28.8638 }],
    institutions: [
      ...ours.institutions,
      {
        id: 'moldova-interior-ministry',
        name: 'Ministry of Internal Affairs, Moldova',
        shortName: 'Interior Ministry',
        kind: 'government',
        country: 'MD',
      },
      { id: 'iom', name: 'International Organization for Migration', abbreviation: 'IOM', kind: 'intergovernmental' },
    ],
    meetings: [...ours.meetings, ...numbered(meetings).map(added)],
    milestones: [...ours.milestones, ...numbered(milestones).map(milestone)],
  };
}
