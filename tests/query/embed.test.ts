import { expect, it } from 'vitest';
import { decode } from '../../src/query/address';
import { embedded, wholePage } from '../../src/query/embed';
import { catalog } from '../real';

it.each([
  ['embed=map', ''],
  ['embed=timeline', ''],
  ['embed=network', 'panel=network'],
  [
    'embed=map&themes=covid-19.ukraine-crisis&focus=2022-06-budva',
    'themes=covid-19.ukraine-crisis&focus=2022-06-budva',
  ],
  ['embed=network&network=pairs&hub=hidden&mode=dark', 'panel=network&network=pairs&hub=hidden&mode=dark'],
  ['embed=map&data=other/net.json', 'data=other%2Fnet.json'],
  ['embed=timeline&from=2015&panel=about', 'from=2015'],
  ['embed=map&story=fourteen-years&step=ukraine&kiosk=30', ''],
])('the whole page of %s has the query "%s"', (embed, whole) =>
  expect(wholePage(decode(embed, catalog).selection)).toBe(whole),
);

it.each([
  ['', 'map', 'embed=map'],
  ['themes=children&focus=2016-05-tirana', 'timeline', 'themes=children&focus=2016-05-tirana&embed=timeline'],
  ['panel=network&network=pairs&hub=hidden&mode=dark', 'network', 'network=pairs&hub=hidden&mode=dark&embed=network'],
  ['panel=list&compare=periods.2011-2019.2020-2024', 'map', 'compare=periods.2011-2019.2020-2024&embed=map'],
  ['story=fourteen-years&step=ukraine&kiosk=30&themes=ukraine-crisis', 'map', 'themes=ukraine-crisis&embed=map'],
  ['data=other/net.json', 'map', 'embed=map&data=other%2Fnet.json'],
] as const)('what "%s" shows has, as a %s in another page, the query "%s"', (query, view, expected) => {
  const { selection } = decode(query, catalog);
  expect(embedded(selection, view)).toBe(expected);
  expect(decode(expected, catalog).ignored).toEqual([]);
});
