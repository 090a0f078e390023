import { describe, expect, it } from 'vitest';
import { foreignLine } from '../../src/export/foreign-line';
import { meetingRows } from '../../src/export/meetings';
import { catalog } from '../real';

/** A meeting's row by its headings. */
function rowOf(id: string): Record<string, unknown> {
  const [head = [], row = []] = meetingRows(catalog, [catalog.meeting.get(id)!]);
  expect(row).toHaveLength(head.length);
  return Object.fromEntries(head.map((name, at) => [name, row[at]]));
}

describe('the meetings as rows', () => {
  it('has one for each meeting, below the headings', () => {
    expect(meetingRows(catalog, catalog.meetings)).toHaveLength(21);
  });

  it('says what the source says', () => {
    expect(rowOf('2016-05-tirana')).toMatchObject({
      'First day': '2016-05-12',
      'Last day': '2016-05-12',
      Kind: 'Network meeting',
      Format: 'In person',
      Place: 'Tirana',
      'Country of the place or the hosts': 'Albania',
      'Country code': 'AL',
      Host: 'Ministry of the Interior, Albania',
      Themes: 'Refugee crisis & mixed migration; Children',
      'Passages of the source': 'Tirana, May 2016, paragraph 1',
    });
  });

  it('names who acted as Chair and as Secretariat, whatever their part in convening', () => {
    expect(rowOf('2024-06-zagreb')).toMatchObject({
      'Co-organiser': 'Ministry of the Interior, Slovenia; International Centre for Migration Policy Development',
      Chair: 'Ministry of the Interior, Slovenia',
      Secretariat: 'International Centre for Migration Policy Development',
    });
    const filled = (column: string) => catalog.meetings.filter(({ id }) => rowOf(id)[column] !== '').length;
    expect([filled('Chair'), filled('Secretariat')]).toEqual([2, 9]);
  });

  it('says the number, the open points and every passage that the row rests on', () => {
    expect(rowOf('2024-06-zagreb')).toMatchObject({
      'Number that the source gives': 18,
      Source: 'Network of Anti-Trafficking Coordinators of South-East Europe (NATC SEE)',
      'Passages of the source':
        'Zagreb, June 2024, paragraph 1; Zagreb, June 2024, paragraph 2; Zagreb, June 2024, paragraph 3',
    });
    expect(rowOf('2017-04-vienna')['What the source leaves open']).toContain(
      'The source names nobody who hosted, organised or supported this meeting.',
    );
    expect(rowOf('2011-06-belgrade')['Number that the source gives']).toBe(1);
  });

  it('gives a country the name of the day, and where no venue is stated the country of the hosts', () => {
    expect(rowOf('2017-11-skopje')['Country of the place or the hosts']).toBe('Macedonia');
    expect(rowOf('2023-05-skopje')['Country of the place or the hosts']).toBe('North Macedonia');
    expect(rowOf('2021-01-venue-not-stated')).toMatchObject({
      Place: '',
      'Country of the place or the hosts': 'Romania',
    });
  });

  it('leaves empty what is not stated', () => {
    expect(rowOf('2011-06-belgrade')).toMatchObject({ Host: '', Organiser: '', Note: '' });
  });

  it('D12: sends the footnote along with the name of Kosovo*', () => {
    const meeting = catalog.meeting.get('2016-05-tirana')!;
    const [, row] = meetingRows(catalog, [{ ...meeting, summary: 'Kosovo* took part.' }]);
    expect(row?.at(-1)).toBe(catalog.network.kosovoNote);
  });

  it('says in each row of another dataset that it is not the Network’s own', () => {
    const other = { ...catalog, isForeign: true };
    const notes = meetingRows(other, catalog.meetings).map((row) => row.at(-1));
    expect(notes).toHaveLength(21);
    expect(notes.slice(1).filter((note) => !String(note).startsWith(foreignLine(other)))).toEqual([]);
  });
});
