import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../src/export/calendar';
import { calendarFile, calendarText } from '../../src/export/calendar-lines';
import { buildCatalog } from '../../src/model/catalog';
import { dayNumber } from '../../src/model/dates';
import { anyDataset } from '../any-dataset';
import { catalog, dataset } from '../real';
import { eventsIn, propertiesOf, unescaped } from './ics';

const addressOf = (id: string) => `https://meetings.example/see/?focus=${id}`;
const eventOf = (id: string, of = catalog) => eventsIn(calendarOf(of, [of.meeting.get(id)!], addressOf))[0]!;

describe('the lines of a calendar file', () => {
  it('end as RFC 5545 says, and have at most 75 octets each', () => {
    expect(calendarFile(['BEGIN:VCALENDAR', `SUMMARY:${'a'.repeat(80)}`])).toBe(
      `BEGIN:VCALENDAR\r\nSUMMARY:${'a'.repeat(67)}\r\n ${'a'.repeat(13)}\r\n`,
    );
  });

  it('are not cut within a letter of two octets, nor within a sign of four', () => {
    expect(calendarFile([`SUMMARY:${'a'.repeat(66)}čb`])).toBe(`SUMMARY:${'a'.repeat(66)}\r\n čb\r\n`);
    expect(calendarFile([`SUMMARY:${'a'.repeat(65)}čb`])).toBe(`SUMMARY:${'a'.repeat(65)}č\r\n b\r\n`);
    expect(calendarFile([`SUMMARY:${'a'.repeat(64)}😀`])).toBe(`SUMMARY:${'a'.repeat(64)}\r\n 😀\r\n`);
  });

  it.each([
    ['Host: A; B, C', 'Host: A\\; B\\, C'],
    ['a\\n', 'a\\\\n'],
    ['one\r\ntwo\rthree\n\nfour', 'one\\ntwo\\nthree\\n\\nfour'],
    ['a\u0000\u001b\u007fb\tc', 'ab\tc'],
    ['“Kosovo*”: Bečići', '“Kosovo*”: Bečići'],
  ])('write %j as %s', (text, written) => expect(calendarText(text)).toBe(written));

  it('R18: give back any text that was written', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 });
    const piece = fc.oneof(text, fc.constantFrom('\\', ';', ',', '\n', '\\n', '\\;', ' ', ':', '"', 'č'.repeat(80)));
    const holds = (pieces: string[]) => {
      const said = pieces.join('');
      const file = calendarFile([`DESCRIPTION:${calendarText(said)}`, 'END:VEVENT']);
      for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      const [first, second] = propertiesOf(file);
      expect(unescaped(first!.value)).toBe(said.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n\u0080-\u009f]/gu, ''));
      expect(second).toEqual({ name: 'END', parameters: '', value: 'VEVENT' });
    };
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), holds), { numRuns: 1000 });
  });
});

describe('the meetings as a calendar', () => {
  it('begin and end as a calendar that is named after whose they are', () => {
    const file = calendarOf(catalog, catalog.meetings, addressOf);
    const properties = propertiesOf(file);
    expect(properties.slice(0, 6).map(({ name, value }) => [name, value])).toEqual([
      ['BEGIN', 'VCALENDAR'],
      ['VERSION', '2.0'],
      ['PRODID', '-//natc-see//meetings//EN'],
      ['CALSCALE', 'GREGORIAN'],
      ['NAME', 'Network of Anti-Trafficking Coordinators of South-East Europe'],
      ['X-WR-CALNAME', 'Network of Anti-Trafficking Coordinators of South-East Europe'],
    ]);
    expect(properties.at(-1)).toMatchObject({ name: 'END', value: 'VCALENDAR' });
    expect(properties.filter(({ name, value }) => name === 'END' && value === 'VEVENT')).toHaveLength(20);
    expect(file.endsWith('\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it.each([
    ['one day', '2016-05-tirana', '20160512', '20160513'],
    ['the day before the 29th of a February', '2012-02-bucharest', '20120228', '20120229'],
    ['two days at the end of a month', '2015-03-vienna', '20150330', '20150401'],
    ['three days', '2021-01-venue-not-stated', '20210126', '20210129'],
    ['the last day of a month', '2023-05-skopje', '20230531', '20230601'],
  ])('have days and no hours, and end on the day after: %s', (_, id, start, end) => {
    const event = eventOf(id);
    expect(event.get('DTSTART;VALUE=DATE')).toBe(start);
    expect(event.get('DTEND;VALUE=DATE')).toBe(end);
  });

  it.each([
    ['2016-05-tirana', 'Tirana, Albania'],
    ['2017-11-skopje', 'Skopje, Macedonia'],
    ['2023-05-skopje', 'Skopje, North Macedonia'],
    ['2020-04-online', 'Online'],
    ['2021-01-venue-not-stated', 'Venue not stated'],
  ])('are where the source says: %s, %s', (id, place) => expect(eventOf(id).get('LOCATION')).toBe(place));

  it('keep their ids, lead to the page, take up nobody’s day, and are as old as the data', () => {
    const event = eventOf('2016-05-tirana');
    expect(event.get('UID')).toBe('2016-05-tirana@natc-see');
    expect(event.get('URL')).toBe('https://meetings.example/see/?focus=2016-05-tirana');
    expect(event.get('TRANSP')).toBe('TRANSPARENT');
    expect(event.get('SUMMARY')).toBe('Tirana 2016: unaccompanied children (NATC SEE)');
    const network = { ...dataset.network, updated: '2027-03-09' };
    expect(eventOf('2016-05-tirana', buildCatalog({ ...dataset, network })).get('DTSTAMP')).toBe('20270309T000000Z');
    const ids = eventsIn(calendarOf(catalog, catalog.meetings, null)).map((one) => one.get('UID'));
    expect(new Set(ids).size).toBe(20);
  });

  it('say what was discussed, who convened, and where that stands', () => {
    const { summary } = catalog.meeting.get('2016-05-tirana')!;
    expect(eventOf('2016-05-tirana').get('DESCRIPTION')?.split('\n\n')).toEqual([
      'Network meeting',
      summary,
      'Host: Ministry of the Interior, Albania\nCo-organiser: International Centre for Migration Policy Development; OSCE mission in Albania',
      'Source: Network of Anti-Trafficking Coordinators of South-East Europe (NATC SEE), section “Tirana, May 2016”',
      `Data version ${dataset.network.version}, CC BY 4.0.`,
    ]);
  });

  it('say where the source names no organiser, and who was Chair all the same', () => {
    expect(eventOf('2011-06-belgrade').get('DESCRIPTION')).toContain('\n\nOrganiser not named in the source\n\n');
    expect(eventOf('2017-04-vienna').get('DESCRIPTION')).toContain(
      'Organiser not named in the source\nChair: Ministry of the Interior, Slovenia\nSecretariat: International Centre',
    );
  });

  it('have the note on Kosovo* where it is named, and there alone', () => {
    const [first, ...others] = dataset.meetings;
    const told = { ...first!, summary: 'The coordinator of Kosovo* spoke.' };
    const other = buildCatalog({ ...dataset, meetings: [told, ...others] });
    const { kosovoNote } = dataset.network;
    expect(eventOf(told.id, other).get('DESCRIPTION')?.endsWith(`\n\n${kosovoNote}`)).toBe(true);
    expect(eventOf('2016-05-tirana', other).get('DESCRIPTION')).not.toContain('UNSCR');
  });

  it('of another dataset say so in each, and lead to no address where there is none', () => {
    const network = { ...dataset.network, id: 'theirs', name: 'Another Network', abbreviation: 'OTHER' };
    const other = buildCatalog({ ...dataset, network }, true);
    const [event] = eventsIn(calendarOf(other, [other.meetings[0]!], null));
    expect(event?.get('DESCRIPTION')).toMatch(
      /^This is another dataset, “Another Network”\. It is not the Network’s own data\.\n\n/,
    );
    expect(event?.get('UID')).toBe('2011-06-belgrade@theirs');
    expect(event?.get('SUMMARY')).toBe('Belgrade 2011: first meeting (OTHER)');
    expect(event?.has('URL')).toBe(false);
  });

  it('of any dataset are read back, one by one', () => {
    const read = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
    const holds = (any: typeof dataset) => {
      const of = buildCatalog(any);
      const events = eventsIn(calendarOf(of, of.meetings, addressOf));
      expect(events.map((event) => event.get('UID'))).toEqual(of.meetings.map(({ id }) => `${id}@${any.network.id}`));
      for (const [at, { title, start, end }] of of.meetings.entries()) {
        const event = events[at]!;
        expect(event.get('SUMMARY')).toBe(read(`${title} (${any.network.abbreviation})`));
        const day = (name: string) => event.get(`${name};VALUE=DATE`)!.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
        expect(day('DTSTART')).toBe(start);
        expect(dayNumber(day('DTEND'))).toBe(dayNumber(end) + 1);
      }
    };
    fc.assert(fc.property(anyDataset(4), holds), { numRuns: 1000 });
  });
});
