import { describe, expect, it } from 'vitest';
import { actsWhileBlank, commandOf } from '../../src/query/present-keys';

const press = (key: string, more = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

describe('S1, S2: keys of a presentation', () => {
  it.each([
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['PageDown', 'next'],
    ['Enter', 'next'],
    ['n', 'next'],
    ['N', 'next'],
    ['ArrowLeft', 'back'],
    ['PageUp', 'back'],
    ['p', 'back'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'blank'],
    ['B', 'blank'],
    ['.', 'blank'],
    ['v', 'blank'],
    [';', 'blank'],
    ['d', 'dark'],
    ['+', 'larger'],
    ['-', 'smaller'],
    ['f', 'full-screen'],
    ['?', 'keys'],
    ['Escape', 'leave'],
  ])('%s: %s', (key, command) => expect(commandOf(press(key), false)).toBe(command));

  it('Shift and Space go back', () => expect(commandOf(press(' ', { shiftKey: true }), false)).toBe('back'));

  it.each(['F5', 'Tab', 'x', 'ArrowUp', 'Shift'])('%s is not ours', (key) =>
    expect(commandOf(press(key), false)).toBe(null),
  );

  it.each(['ctrlKey', 'metaKey', 'altKey'])('with %s nothing is ours', (modifier) =>
    expect(commandOf(press('f', { [modifier]: true }), false)).toBe(null),
  );

  it('a control that is worked by keyboard keeps its own keys, but never those of a clicker', () => {
    for (const key of ['ArrowRight', 'ArrowLeft', ' ', 'Enter', 'Home', 'End', '+', '-'])
      expect(commandOf(press(key), true), key).toBe(null);
    expect(commandOf(press('PageDown'), true)).toBe('next');
    expect(commandOf(press('PageUp'), true)).toBe('back');
    expect(commandOf(press('.'), true)).toBe('blank');
  });

  it('a blank screen obeys only what ends it', () => {
    expect(actsWhileBlank('blank')).toBe(true);
    expect(actsWhileBlank('leave')).toBe(true);
    expect(actsWhileBlank('next')).toBe(false);
  });
});
