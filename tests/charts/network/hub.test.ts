import { describe, expect, it } from 'vitest';
import { findHub, groupsWithout } from '../../../src/charts/network/hub';
import { summarise } from '../../../src/charts/network/summary';
import type { Role } from '../../../src/model/schema';
import { catalog, convened } from './convened';
import { meetings } from '../../meetings';

describe('findHub', () => {
  it('is ICMPD, which takes part in all ten convened meetings', () => {
    expect(findHub(convened())).toBe('icmpd');
  });

  it('is nobody where no institution reaches five meetings and a half', () => {
    expect(findHub(convened(['host']))).toBeNull();
    expect(findHub(convened([]))).toBeNull();
  });
});

describe('groupsWithout', () => {
  it('finds three groups and two that stand alone', () => {
    const groups = groupsWithout('icmpd', convened()).map((group) => [...group].sort());
    expect(groups.map(({ length }) => length)).toEqual([6, 6, 2, 1, 1]);
    expect(groups[2]).toEqual(['albania-interior-ministry', 'osce-albania']);
    expect(groups.slice(3).flat().sort()).toEqual(['montenegro-coordinator-office', 'stockholm-county-board']);
  });
});

describe('summarise', () => {
  it('says how many, who most, what remains without the hub and what the filter leaves', () => {
    const matched = meetings(catalog, '2011-06-belgrade', '2016-05-tirana');
    expect(summarise(catalog, convened(), { matched }, 'icmpd')).toBe(
      '17 institutions convened 10 meetings; 34 pairs of them did so together. ICMPD takes part in the most: 10. ' +
        'Without ICMPD the others form 3 separate groups and 2 that stand alone. ' +
        'For the other 10 meetings the source names no organiser. The filter leaves 2 of 20 meetings and 3 institutions.',
    );
  });

  it.each<[string, Role[], string]>([
    [
      'the Secretariat too, in Vienna 2017 and Brdo',
      ['host', 'organiser', 'co-organiser', 'supporter', 'secretariat'],
      '17 institutions convened 12 meetings; 34 pairs of them did so together. ICMPD takes part in the most: 12. ' +
        'For the other 8 meetings the source names no organiser.',
    ],
    [
      'hosts alone: nine with one meeting each, and Vienna 2015 and Ljubljana 2020 have organisers',
      ['host'],
      '9 institutions convened 8 meetings; 1 pair of them did so together. ' +
        'Of the other 12 meetings, the source names no organiser for 10; in 2 nobody has a counted role.',
    ],
  ])('is true of %s', (_, roles, summary) =>
    expect(summarise(catalog, convened(roles), { matched: null }, null)).toBe(summary),
  );
});
