import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildCatalog, COUNTED_ROLES } from '../../src/model/catalog';
import type { Dataset } from '../../src/model/schema';
import { convene } from '../../src/query/convening';

const dataset = JSON.parse(readFileSync('data/natc-see.json', 'utf8')) as Dataset;
const catalog = buildCatalog(dataset);
const counted = convene(catalog, COUNTED_ROLES);
const meetingsOf = (id: string, from = counted) => from.conveners.find((convener) => convener.id === id)?.meetings;
const linkedWith = (id: string, from = counted) =>
  from.links
    .filter(({ source, target }) => source === id || target === id)
    .map((link) => link.id.split('.').find((end) => end !== id))
    .sort();

describe('convene', () => {
  it('gives 17 links among 13 institutions for host, organiser and co-organiser', () => {
    const { links } = convene(catalog, ['host', 'organiser', 'co-organiser']);
    expect(links).toHaveLength(17);
    expect(new Set(links.flatMap(({ source, target }) => [source, target])).size).toBe(13);
  });

  it('gives 34 links among 17 institutions with supporters', () => {
    expect(counted.links).toHaveLength(34);
    expect(counted.conveners).toHaveLength(17);
  });

  it('finds ten meetings that nobody is said to have convened', () => {
    const convened = new Set(counted.ties.map(({ meeting }) => meeting));
    expect(catalog.meetings.filter(({ id }) => !convened.has(id)).map(({ id }) => id)).toEqual([
      '2011-06-belgrade',
      '2012-02-bucharest',
      '2012-10-ljubljana',
      '2013-03-sofia',
      '2013-09-sarajevo',
      '2014-06-istanbul',
      '2017-04-vienna',
      '2018-03-brdo',
      '2020-04-online',
      '2021-12-online',
    ]);
  });

  it('has ICMPD in ten meetings, in twelve with Chair and Secretariat', () => {
    expect(counted.conveners[0]?.id).toBe('icmpd');
    expect(meetingsOf('icmpd')).toHaveLength(10);
    const more = convene(catalog, [...COUNTED_ROLES, 'chair', 'secretariat']);
    expect(meetingsOf('icmpd', more)).toHaveLength(12);
    expect(meetingsOf('slovenia-interior-ministry', more)?.[0]).toBe('2017-04-vienna');
  });

  it("rolls the Anti-Trafficking Office up to Slovenia's ministry", () => {
    expect(meetingsOf('slovenia-anti-trafficking-office')).toBeUndefined();
    expect(meetingsOf('slovenia-interior-ministry')).toEqual([
      '2020-03-ljubljana',
      '2022-06-budva',
      '2023-05-skopje',
      '2024-06-zagreb',
    ]);
  });

  it('links UNODC with those of Skopje 2017 and January 2021, and with ICMPD twice', () => {
    expect(linkedWith('unodc')).toEqual([
      'anitp',
      'france-foreign-ministry',
      'france-mission-vienna',
      'icmpd',
      'macedonia-coordinator',
      'romania-coordinator',
    ]);
    expect(counted.links.find(({ id }) => id === 'icmpd.unodc')?.meetings).toEqual([
      '2017-11-skopje',
      '2021-01-venue-not-stated',
    ]);
  });

  it('makes no link of the event on whose margins Bečići 2019 took place, unless asked', () => {
    expect(linkedWith('council-of-europe')).toEqual([]);
    const wider = convene(catalog, [...COUNTED_ROLES, 'parent-event-organiser']);
    expect(linkedWith('council-of-europe', wider)).toEqual([
      'france-mission-vienna',
      'icmpd',
      'montenegro-coordinator-office',
      'unodc',
    ]);
    expect(meetingsOf('icmpd', wider)).toHaveLength(10);
  });

  it('keeps the capacity and is empty without roles', () => {
    expect(counted.ties.find((tie) => tie.meeting === '2024-06-zagreb' && tie.role === 'co-organiser')?.capacity).toBe(
      'chair',
    );
    expect(convene(catalog, [])).toEqual({ ties: [], conveners: [], links: [] });
  });
});
