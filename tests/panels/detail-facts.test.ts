import { describe, expect, it } from 'vitest';
import { COUNTED_ROLES } from '../../src/model/catalog';
import type { Evidence, Meeting, Role } from '../../src/model/schema';
import { cite, citeList, shared } from '../../src/panels/detail/citations';
import { namesKosovo } from '../../src/model/names';
import { convenersOf } from '../../src/panels/detail/conveners';
import { byCapacity, hostedBy, tookPart } from '../../src/panels/detail/country';
import { attendanceOf, partnersOf, roleItem, rolesOf, withParts } from '../../src/panels/detail/involvement';
import { neighboursOf } from '../../src/panels/detail/neighbours';
import { isOutside } from '../../src/panels/detail/outside';
import { subjectOf } from '../../src/panels/detail/subject';
import { placeAndYear, placeName } from '../../src/panels/naming';
import { catalog } from '../real';

const meeting = (id: string) => catalog.meeting.get(id) as Meeting;
const passage = (section: string, paragraph: number): Evidence => ({ source: 's', section, paragraph });
const counts = (role: Role) => COUNTED_ROLES.includes(role);

describe('subjectOf', () => {
  it.each([
    ['2016-05-tirana', 'meeting'],
    ['2010-10-brdo-kranj', 'milestone'],
    ['vienna', 'place'],
    ['icmpd', 'institution'],
    ['si', 'country'],
  ])('finds %s as a %s', (id, kind) => expect(subjectOf(catalog, id)?.is).toBe(kind));

  it('finds nothing for other names', () => {
    expect(subjectOf(catalog, 'atlantis')).toBeNull();
    expect(subjectOf(catalog, '__proto__')).toBeNull();
  });
});

describe('neighboursOf', () => {
  const [a, b, c] = catalog.meetings.slice(0, 3) as [Meeting, Meeting, Meeting];

  it('stays among the shown meetings when the meeting is one of them', () => {
    expect(neighboursOf(c.id, [a, c], [a, b, c])).toEqual({ previous: a, next: null, position: 2, total: 2 });
  });
  it('goes through all meetings when the filter leaves it out', () => {
    expect(neighboursOf(b.id, [a, c], [a, b, c])).toEqual({ previous: a, next: c, position: 2, total: 3 });
  });
  it('has none for something else', () => expect(neighboursOf('vienna', [a], [a, b])).toBeNull());
});

describe('isOutside', () => {
  const vienna = [meeting('2015-03-vienna')];
  it.each([
    ['2015-03-vienna', false],
    ['2017-04-vienna', true],
    ['vienna', false],
    ['tirana', true],
    ['at', false],
    ['al', true],
    ['icmpd', false],
    ['unodc', true],
    ['2010-10-brdo-kranj', false],
  ])('where only Vienna 2015 matches, %s: %s', (id, outside) =>
    expect(isOutside(catalog, subjectOf(catalog, id)!, vienna)).toBe(outside),
  );
});

describe('cite', () => {
  it('numbers each passage once: sections as they come up, paragraphs in order', () => {
    const { passages, numbers } = cite([passage('B', 2), passage('A', 1), passage('B', 1), passage('B', 2)]);
    expect(passages.map(({ number, evidence }) => [number, evidence.section, evidence.paragraph])).toEqual([
      [1, 'B', 1],
      [2, 'B', 2],
      [3, 'A', 1],
    ]);
    expect(numbers(passage('A', 1), passage('B', 2), passage('A', 1))).toEqual([2, 3]);
  });
  it('writes a number once for a list that shares it, else beside each item', () => {
    const citations = cite([passage('A', 1), passage('A', 2)]);
    const item = (paragraph: number) => ({ evidence: passage('A', paragraph) });
    expect(citeList(citations, [item(2), item(2)]).all).toEqual([2]);
    expect(citeList(citations, [item(2), item(2)]).items.map(({ cites }) => cites)).toEqual([[], []]);
    expect(citeList(citations, [item(1), item(2)]).items.map(({ cites }) => cites)).toEqual([[1], [2]]);
  });
  it('shares nothing in an empty list', () => expect(shared([])).toEqual([]));
});

describe('conveners', () => {
  const told = (id: string, wider = false) =>
    convenersOf(catalog, meeting(id), wider).map(({ institution, roles }) => [
      institution.id,
      roles.map(({ role, capacity }) => (capacity ? `${role}/${capacity}` : role)).join(),
    ]);

  it('puts the host first', () => {
    expect(told('2016-05-tirana')).toEqual([
      ['albania-interior-ministry', 'host'],
      ['icmpd', 'co-organiser/secretariat'],
      ['osce-albania', 'co-organiser'],
    ]);
  });
  it('keeps the organisers of the wider event apart', () => {
    expect(told('2019-05-becici').map(([id]) => id)).toEqual(['montenegro-coordinator-office', 'icmpd']);
    expect(told('2019-05-becici', true).map(([id]) => id)).toEqual([
      'france-mission-vienna',
      'unodc',
      'council-of-europe',
      'icmpd',
    ]);
  });
});

describe('involvement', () => {
  it('counts the Anti-Trafficking Office with the ministry that it is part of, and says so', () => {
    const id = 'slovenia-interior-ministry';
    expect(withParts(catalog, id)).toEqual(new Set([id, 'slovenia-anti-trafficking-office']));
    const [first] = rolesOf(catalog, id, counts);
    expect(first?.meeting.id).toBe('2020-03-ljubljana');
    expect(first && roleItem(catalog, id, first).lines).toEqual(['Organiser, through Anti-Trafficking Office']);
  });
  it('keeps roles that do not count apart', () => {
    const other = rolesOf(catalog, 'icmpd', (role) => !counts(role));
    expect(other.map((one) => one.meeting.id)).toEqual(['2017-04-vienna', '2018-03-brdo', '2019-05-becici']);
  });
  it('finds where its people spoke', () => {
    const [first] = attendanceOf(catalog, 'uk-anti-slavery-commissioner');
    expect(first?.meeting.id).toBe('2015-03-vienna');
    expect(first?.did[0]).toMatch(/\(Kevin Hyland\)$/);
  });
  it('puts the partner with the most meetings first and never the institution itself', () => {
    const partners = partnersOf(catalog, 'icmpd', counts).map(({ institution, meetings }) => [
      institution.id,
      meetings,
    ]);
    expect(partners.slice(0, 2)).toEqual([
      ['slovenia-interior-ministry', 4],
      ['unodc', 2],
    ]);
    expect(partners.map(([id]) => id)).not.toContain('icmpd');
  });
});

describe('country', () => {
  it('lists where it hosted, with or without a venue', () => {
    expect(hostedBy(catalog, 'RO').map(({ id }) => id)).toEqual(['2012-02-bucharest', '2021-01-venue-not-stated']);
  });
  it('lists where it is said to take part, not where it only is the venue', () => {
    expect(tookPart(catalog, 'AT')).toEqual([]);
    expect(tookPart(catalog, 'MD').map((one) => one.meeting.id)).toEqual(['2022-06-budva']);
    expect(tookPart(catalog, 'UA')).toEqual([]);
  });
  it('groups by capacity in a fixed order', () => {
    const groups = byCapacity(meeting('2022-06-budva').countries);
    expect(groups.map(({ capacity, entries }) => [capacity, entries.map(({ country }) => country)])).toEqual([
      ['presented', ['MD', 'RO']],
      ['shared-practice', ['MK', 'RS', 'BA']],
    ]);
  });
});

describe('naming', () => {
  it.each([
    ['2017-11-skopje', { place: 'Skopje', country: 'Macedonia', today: 'North Macedonia' }],
    ['2023-05-skopje', { place: 'Skopje', country: 'North Macedonia', today: null }],
    ['2020-04-online', { place: 'Online', country: null, today: null }],
    ['2021-01-venue-not-stated', { place: 'Venue not stated', country: null, today: null }],
  ])('names the place of %s', (id, name) => expect(placeName(catalog, meeting(id))).toEqual(name));

  it('is short with the year', () => expect(placeAndYear(catalog, meeting('2015-03-vienna'))).toBe('Vienna 2015'));
  it('knows when the footnote on Kosovo* is needed', () => {
    expect(namesKosovo('Kosovo*, Serbia')).toBe(true);
    expect(namesKosovo(['Serbia'])).toBe(false);
  });
});
