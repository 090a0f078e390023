import { expect, it } from 'vitest';
import { litYears } from '../../../src/charts/map/lit-years';
import { meetingSet } from '../../../src/model/meeting-set';
import { catalog } from '../../real';

const at = (place: string) => (catalog.meetingsAt.get(place) ?? []).map(({ id }) => id);
const since = (day: string) => meetingSet(catalog, (position) => catalog.meetings[position]!.start >= day);

it.each([
  ['vienna', null, '2015, 2017'],
  ['vienna', since('2016'), '2017'],
  ['ljubljana', since('2016'), '2020'],
  ['ljubljana', since('2021'), '2012, 2020'],
])('the years beside %s', (place, matched, years) => {
  expect(litYears(catalog, at(place), { matched })).toBe(years);
});
