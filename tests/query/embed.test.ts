import { expect, it } from 'vitest';
import { decode } from '../../src/query/address';
import { wholePage } from '../../src/query/embed';
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
