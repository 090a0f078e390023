import { fireEvent, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { roving } from '../../src/panels/roving';

let undo: (() => void) | undefined;
beforeEach(() => {
  document.body.innerHTML = '<div><button data-rove>One</button><input type="radio" data-rove aria-label="Two"></div>';
  undo = roving()(document.querySelector('div')!) as () => void;
});
afterEach(() => undo?.());

/** True where the browser would still act on the key, as by scrolling the page. */
const press = (role: string, key: string) => fireEvent.keyDown(screen.getByRole(role), { key });

it('is one stop, and arrows, Home and End move inside it', async () => {
  screen.getByRole('button').focus();
  expect(await press('button', 'ArrowDown')).toBe(false);
  expect(screen.getByRole('radio')).toHaveFocus();
  expect(screen.getByRole('button')).toHaveAttribute('tabindex', '-1');
  await press('radio', 'Home');
  expect(screen.getByRole('button')).toHaveFocus();
});

it('does not scroll the page at an end', async () => {
  screen.getByRole('button').focus();
  expect(await press('button', 'ArrowUp')).toBe(false);
  expect(screen.getByRole('button')).toHaveFocus();
});

it('leaves a radio button its own way round, and other keys alone', async () => {
  screen.getByRole('radio').focus();
  expect(await press('radio', 'ArrowDown')).toBe(true);
  expect(await press('button', 'a')).toBe(true);
  expect(await press('button', 'PageDown')).toBe(true);
});
