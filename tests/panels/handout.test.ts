import { describe, expect, it } from 'vitest';
import { convenerEntries } from '../../src/panels/handout/conveners';
import { roleLines } from '../../src/panels/handout/convened';
import { themeCounts } from '../../src/panels/handout/counts';
import { firstFoot } from '../../src/panels/handout/foot';
import { notesOf, numberingOf } from '../../src/panels/handout/notes';
import { withVenues } from '../../src/panels/handout/sentence';
import { buildCatalog, COUNTED_ROLES } from '../../src/model/catalog';
import { convene } from '../../src/query/convening';
import { later } from '../../src/text/later';
import { beyond } from '../beyond';
import { grown } from '../grown';
import { catalog, dataset } from '../real';

const linesOf = (id: string) =>
  roleLines(catalog, catalog.meeting.get(id)!).map(({ label, names }) => `${label}: ${names.join('; ')}`);

describe('who convened a meeting, on paper', () => {
  it.each([
    ['2011-06-belgrade', []],
    ['2015-03-vienna', ['Organiser: ICMPD']],
    ['2016-05-tirana', ['Host: Interior Ministry, Albania', 'With: ICMPD; OSCE mission, Albania']],
    ['2017-04-vienna', ['Chair: Interior Ministry, Slovenia', 'Secretariat: ICMPD']],
    ['2021-12-online', ['Joint partner: EU Rapporteurs']],
    [
      '2021-01-venue-not-stated',
      ['Host: National Coordinator, Romania; ANITP', 'Supported by: UNODC; Foreign Ministry, France; ICMPD'],
    ],
  ])('%s', (id, lines) => expect(linesOf(id)).toEqual(lines));

  it('names a country as it was called on the day', () => {
    expect(linesOf('2017-11-skopje')[0]).toContain('National Coordinator, Macedonia');
    expect(linesOf('2023-05-skopje')[0]).toBe('Host: Interior Ministry, North Macedonia');
  });

  it('lists the institutions of the network with their meetings, faint where none matches', () => {
    const entries = convenerEntries(catalog, convene(catalog, COUNTED_ROLES), (id) => id === '2022-06-budva');
    expect(entries[0]).toMatchObject({ name: 'ICMPD', isFaint: false });
    expect(entries[0]!.meetings).toHaveLength(10);
    expect(entries.find(({ id }) => id === 'unodc')).toMatchObject({
      meetings: ['Skopje 2017', 'Venue not stated 2021'],
      isFaint: true,
    });
  });
});

describe('meetings of one year', () => {
  const more = buildCatalog(grown(dataset, 4));
  const iom = convenerEntries(more, convene(more, COUNTED_ROLES), () => true).find(({ id }) => id === 'iom');

  it('have the month in their names where two were in one city', () => {
    expect(iom!.meetings).toEqual(['Chișinău Jun 2025', 'Online 2025', 'Chișinău Aug 2025', 'Chișinău Sep 2025']);
  });

  it('are told apart where the source numbers one of several', () => {
    expect(numberingOf(more)).toContain('The source gives the June 2025 meeting the number 19; ');
  });
});

describe('the foot of another dataset', () => {
  const { kosovoNote, ...network } = dataset.network;
  const other = { ...dataset, network: { ...network, kosovoNote: 'Not applicable.' } };
  const unnamed = beyond({ ...other, countries: [] }, true);

  it('says nothing of how its themes were assigned, which its own note on page 2 tells', () => {
    expect(firstFoot(catalog)).toContain('Themes were assigned from its text.');
    expect(firstFoot(buildCatalog(other, true))).not.toContain('Themes were assigned from its text.');
  });

  it('has the note on Kosovo* only where the data names it', () => {
    expect(firstFoot(catalog)).toContain(kosovoNote);
    expect(firstFoot(buildCatalog(unnamed, true))).not.toContain('Not applicable.');
  });

  it('is spoken of in About by its own name', () => {
    expect(later.about.whatText(20, 5, null)).toMatch(/^The 20 meetings and 5 milestones of the Network, as/);
    expect(later.about.whatText(6, 0, 'WAFP')).toMatch(/^The 6 meetings of WAFP, as/);
    expect(later.about.whatText(1, 1, 'WAFP')).toMatch(/^The 1 meeting and 1 milestone of WAFP, as/);
  });
});

describe('the words of the printed page', () => {
  it('breaks the whole down after a colon', () => {
    const parts = withVenues([{ text: '20 meetings', strong: true }, { text: '.' }], later.handout.venues(17, 2, 1));
    expect(parts.map(({ text }) => text).join('')).toBe(
      '20 meetings: 17 meetings in a named place, 2 online, 1 with no venue stated.',
    );
    expect(withVenues([{ text: 'Nothing' }], 'x').map(({ text }) => text)).toEqual(['Nothing']);
  });

  it('counts the meetings of each theme, those that match and all', () => {
    const children = themeCounts(catalog, (id) => id === '2011-06-belgrade').find(({ id }) => id === 'children');
    expect(children).toEqual({ id: 'children', label: 'Children', family: 2, shown: 1, all: 3 });
  });

  it('says what the source leaves open', () => {
    const [counted, open] = notesOf(catalog, ['host', 'supporter']);
    expect(counted!.text).toContain('names as host or supporter.');
    expect(open!.text).toBe(
      'The source names no host, organiser or supporter for 10 meetings. ' +
        'For 3 of them it names a chair, the Secretariat or a partner. ' +
        'No venue is stated for 1 meeting, and none is guessed. No theme is assigned to 1 meeting. ' +
        'Where the source is silent, this page says so.',
    );
  });

  it('says of a comparison what is on neither side, and what else is filtered by', () => {
    expect(later.handout.compared([], 8)).toBe(
      'The other 8 meetings are on neither side, and kept in grey with a hollow bead.',
    );
    expect(later.handout.compared(['Slovenia', 'Online'], 0)).toBe(
      'Every meeting is on one side or on both. This page is also filtered by: Slovenia, Online.',
    );
  });

  it('speaks of the numbering only where it differs from the list', () => {
    expect(numberingOf(catalog)).toBe(
      'The source gives the 2024 meeting the number 18; this page lists all 20 entries that it describes.',
    );
    const first = catalog.meetings.slice(0, 1);
    expect(numberingOf({ ...catalog, meetings: first })).toBe('');
  });
});
