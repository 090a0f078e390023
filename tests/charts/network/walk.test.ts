import { describe, expect, it } from 'vitest';
import { ringOf } from '../../../src/charts/network/round-model';
import { walkRing, walkWeb, type Cursor, type Web } from '../../../src/charts/network/walk';
import { catalog, convened } from './convened';

const walk = <Place>(
  step: (place: Place, cursor: Cursor, key: string) => Cursor | null,
  place: Place,
  from: Cursor,
  keys: string,
) => keys.split(' ').reduce((cursor, key) => step(place, cursor, key) ?? cursor, from);

const zagreb: Cursor = { kind: 'meeting', id: '2024-06-zagreb', from: '2024-06-zagreb' };

describe('walkRing', () => {
  const ring = ringOf(catalog, convened(), null);
  const go = (keys: string, from = zagreb) => walk(walkRing, ring, from, keys).id;

  it('follows time and stops at both ends', () => {
    expect(go('ArrowLeft')).toBe('2023-05-skopje');
    expect(go('ArrowRight')).toBe('2024-06-zagreb');
    expect(go('Home ArrowRight')).toBe('2012-02-bucharest');
  });

  it('goes in to the institutions that came back, out to those named once, and back', () => {
    expect(go('ArrowDown')).toBe('icmpd');
    expect(go('ArrowDown ArrowRight')).toBe('slovenia-interior-ministry');
    expect(go('ArrowDown ArrowRight Backspace')).toBe('2024-06-zagreb');
    expect(go('ArrowUp')).toBe('croatia-human-rights-office');
    expect(go('ArrowUp ArrowDown')).toBe('2024-06-zagreb');
  });

  it('N1: follows the lines of an institution to its other meetings, and back', () => {
    const tirana: Cursor = { kind: 'meeting', id: '2016-05-tirana', from: '2016-05-tirana' };
    expect(go('ArrowDown ArrowDown', tirana)).toBe('2017-11-skopje');
    expect(go('ArrowDown ArrowDown ArrowRight', tirana)).toBe('2019-05-becici');
    expect(go('ArrowDown ArrowDown ArrowLeft ArrowLeft', tirana)).toBe('2015-11-stockholm');
    expect(go('ArrowDown ArrowDown Backspace', tirana)).toBe('icmpd');
    expect(go('ArrowDown ArrowDown Backspace Backspace', tirana)).toBe('2017-11-skopje');
    expect(go('ArrowDown ArrowDown ArrowDown', tirana)).toBe('icmpd');
    expect(go('ArrowDown ArrowDown Home ArrowRight', tirana)).toBe('2012-02-bucharest');
  });

  it('stays where nobody is named', () => {
    expect(go('Home ArrowDown')).toBe('2011-06-belgrade');
    expect(walkRing(ring, zagreb, 'x')).toBeNull();
  });

  it('passes a hidden hub by', () => {
    const without = ringOf(catalog, convened(), 'icmpd');
    expect(walkRing(without, zagreb, 'ArrowDown')?.id).toBe('slovenia-interior-ministry');
  });
});

describe('walkWeb', () => {
  const web: Web = {
    institutions: ['a', 'b', 'c'],
    links: new Map([
      [
        'a',
        [
          { id: 'a.b', other: 'b' },
          { id: 'a.c', other: 'c' },
        ],
      ],
      ['b', [{ id: 'a.b', other: 'a' }]],
      ['c', [{ id: 'a.c', other: 'a' }]],
    ]),
  };
  const go = (keys: string) => walk(walkWeb, web, { kind: 'institution', id: 'a', from: 'a' }, keys).id;

  it('steps through institutions, through the links of one, across a link and back', () => {
    expect(go('ArrowRight')).toBe('b');
    expect(go('ArrowDown')).toBe('a.b');
    expect(go('ArrowDown ArrowDown')).toBe('a.c');
    expect(go('ArrowDown ArrowDown ArrowRight')).toBe('c');
    expect(go('ArrowDown Backspace')).toBe('a');
    expect(go('End')).toBe('c');
  });
});
