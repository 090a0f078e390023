import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import SpeakerWindow from '../../src/page/stage/SpeakerWindow.svelte';
import { Air } from '../air';
import { catalog } from '../real';
import { memory, StandIn } from '../stand-in.svelte';

const START = new Date(2024, 5, 12, 9, 5).getTime();
let unfollow: (() => void) | undefined;

beforeEach(() => {
  vi.useFakeTimers({ now: START, toFake: ['setInterval', 'clearInterval', 'Date'] });
  localStorage.clear();
});
afterEach(() => {
  unfollow?.();
  vi.useRealTimers();
});

function show({ present = true } = {}) {
  const air = new Air();
  const store = memory();
  store.session = 'abc';
  const stage = new StandIn(air.open, store, Date.now);
  unfollow = stage.follow();
  if (present) stage.link.start();
  const [ondark, onleave] = [vi.fn(), vi.fn()];
  render(SpeakerWindow, { catalog, session: 'abc', open: air.open, dark: false, ondark, onleave });
  flushSync();
  return { stage, ondark, onleave };
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const key = (name: string) => userEvent.keyboard(name);
const title = () => screen.getAllByRole('heading', { level: 2 })[0]?.textContent;
const pass = (ms: number) => {
  vi.advanceTimersByTime(ms);
  flushSync();
};

describe('the speaker’s window', () => {
  it('shows the step, its notes, the next one and where it stands in the story', async () => {
    show();
    await key('{PageDown}');
    const step = screen.getByRole('region', { name: 'The refugee crisis comes to the table' });
    expect(step).toHaveTextContent('Step 2 of 3');
    expect(within(step).getByText('Stockholm').tagName).toBe('STRONG');
    expect(screen.getByRole('group', { name: 'Notes' })).toHaveTextContent('Tirana was on 12 May 2016.');
    const next = screen.getByRole('region', { name: 'Next' });
    expect(next).toHaveTextContent('Six weeks later, online');
    expect(next).toHaveTextContent(/On 15 April 2020 the coordinators met online about assistance during the …$/);
    expect(screen.getByRole('status')).toHaveTextContent('Step 2 of 3: The refugee crisis comes to the table.');
    await key('{End}');
    expect(screen.getByRole('region', { name: 'Next' })).toHaveTextContent('End of the story');
    expect(screen.getByText('This step has no notes.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Next' })).toHaveAttribute('aria-disabled', 'true');
  });

  it('steers the stage by its buttons', async () => {
    const { stage } = show();
    await press('Next');
    expect([stage.at, title()]).toEqual([1, 'The refugee crisis comes to the table']);
    await press('Back');
    expect([stage.at, title()]).toEqual([0, 'Belgrade begins']);
    await press('Back');
    expect(stage.at).toBe(0);
    await press('Blank');
    expect(stage.blank).toBe(true);
    expect(screen.getByRole('button', { name: 'Blank', pressed: true })).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('The audience sees a blank screen.');
  });

  it('goes to any step by the list, which tells where it stands', async () => {
    const { stage } = show();
    await press('3 Six weeks later, online');
    expect(stage.at).toBe(2);
    const list = screen.getByRole('navigation', { name: 'Steps' });
    const current = within(list)
      .getAllByRole('button')
      .filter((button) => button.getAttribute('aria-current') === 'step');
    expect(current.map(({ textContent }) => textContent?.trim())).toEqual(['3 Six weeks later, online']);
  });

  it.each([
    ['{PageDown}', 1],
    ['{ArrowRight}', 1],
    [' ', 1],
    ['n', 1],
    ['{Enter}', 1],
    ['{End}', 2],
  ])('goes on by %s, whatever a mouse has pressed before', async (pressed, at) => {
    const { stage } = show();
    await press('Blank');
    await press('Blank');
    await key(pressed);
    expect([stage.at, stage.blank]).toEqual([at, false]);
  });

  it.each([
    ['3{Enter}', 2],
    ['1{Enter}', 0],
    ['99{Enter}', 2],
    ['0{Enter}', 0],
    ['3{Enter}{Enter}', 2],
    ['{Enter}', 2],
    ['b3b{Enter}', 2],
  ])('goes to a step by its number, from the second one: %s', async (pressed, at) => {
    const { stage } = show();
    await key('{PageDown}');
    await key(pressed);
    expect(stage.at).toBe(at);
  });

  it('shows the audience the whole page by E, and the step again by a press', async () => {
    const { stage } = show();
    await key('{PageDown}e');
    expect(stage.exploring).toBe(true);
    await press('Show the step again');
    expect([stage.exploring, stage.at]).toEqual([false, 1]);
  });

  it('leaves Space and Enter to a button that was reached by keyboard, and the arrows to the story', async () => {
    const { stage } = show();
    screen.getByRole('button', { name: 'Blank' }).focus();
    await key(' ');
    expect([stage.at, stage.blank]).toEqual([0, true]);
    await key('{Enter}{ArrowRight}');
    expect([stage.at, stage.blank]).toEqual([1, false]);
  });

  it('obeys only what ends it while the screen is blank', async () => {
    const { stage } = show();
    for (const on of ['b', '.', 'V', ';']) {
      await key(on);
      expect(stage.blank).toBe(true);
      await key('{PageDown}{ArrowRight}{End}l');
      expect([stage.at, stage.pointer]).toEqual([0, null]);
      await key('b');
      expect(stage.blank).toBe(false);
    }
    await key('b{Escape}');
    expect(stage.blank).toBe(false);
  });

  it('tells the time, and by words when it is over', async () => {
    const { stage } = show();
    const timer = () => screen.getByRole('timer').parentElement;
    expect(screen.getByText('09:05')).toBeVisible();
    pass(60_000);
    expect(timer()).toHaveTextContent('0:00 of 2 min');
    expect(screen.getByText('09:06')).toBeVisible();
    await press('Next');
    pass(65_000);
    expect(timer()).toHaveTextContent(/^1:05 of 2 min$/);
    expect(screen.getByRole('progressbar', { name: 'Time used' })).toHaveAttribute('value', '65000');
    pass(60_000);
    expect(timer()).toHaveTextContent('2:05 of 2 min 0:05 over');
    await press('Reset the timer');
    expect(stage.startedAt).toBeNull();
    expect(timer()).toHaveTextContent(/^0:00 of 2 min$/);
  });

  it('has notes as large as the speaker likes, and remembers it', async () => {
    show();
    const size = () => screen.getByRole('group', { name: 'Notes' }).style.fontSize;
    expect(size()).toBe('1.625rem');
    await press('Larger notes');
    expect(size()).toBe('2rem');
    await key('--');
    expect(size()).toBe('1.375rem');
    expect(localStorage.getItem('natc-see-notes-size')).toBe('22');
    await key('---');
    expect(size()).toBe('1.125rem');
    expect(screen.getByRole('button', { name: 'Smaller notes' })).toHaveAttribute('aria-disabled', 'true');
  });

  it('points at the stage from the pad: off at first, by mouse, by arrows, by L', async () => {
    const { stage } = show();
    const pad = screen.getByRole('application', { name: 'Pointer pad' });
    vi.spyOn(pad, 'getBoundingClientRect').mockReturnValue({ left: 0, top: 0, width: 400, height: 200 } as DOMRect);
    pad.setPointerCapture = vi.fn();
    await fireEvent.pointerMove(pad, { clientX: 40, clientY: 50 });
    expect(stage.pointer).toBeNull();
    await fireEvent.click(pad, { clientX: 100, clientY: 50 });
    expect(stage.pointer).toEqual({ x: 0.25, y: 0.25 });
    await fireEvent.pointerMove(pad, { clientX: 200, clientY: 180 });
    expect(stage.pointer).toEqual({ x: 0.5, y: 0.9 });
    pad.focus();
    await key('{ArrowRight}{ArrowRight}{Shift>}{ArrowUp}{/Shift}');
    expect([stage.pointer, stage.at]).toEqual([{ x: 0.54, y: 0.8 }, 0]);
    expect(screen.getByText('54% from the left, 80% from the top.')).toHaveAttribute('role', 'status');
    await key('l');
    expect(stage.pointer).toBeNull();
    await press('Pointer');
    expect(stage.pointer).toEqual({ x: 0.5, y: 0.5 });
    await key('{Escape}');
    expect(stage.pointer).toBeNull();
  });

  it('says when the audience sees something else, and brings the step back', async () => {
    const { stage } = show();
    stage.exploring = true;
    flushSync();
    expect(screen.getByRole('status')).toHaveTextContent('The audience sees something other than this step.');
    await press('Show the step again');
    expect([stage.exploring, stage.at]).toEqual([false, 0]);
  });

  it('says plainly that the presentation is not there, and keeps the last notes', async () => {
    const { stage } = show();
    await press('Next');
    stage.link.stop();
    flushSync();
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('Its window was closed, or it runs in another browser.');
    expect(within(alert).getByRole('link', { name: 'Open the explorer' })).toHaveAttribute('href', '?');
    expect(screen.getByRole('group', { name: 'Notes' })).toHaveTextContent('Tirana was on 12 May 2016.');
    expect(screen.getByRole('button', { name: 'Next' })).toHaveAttribute('aria-disabled', 'true');
  });

  it('says so after two seconds where there never was one', () => {
    show({ present: false });
    expect(screen.getByText('Looking for the presentation.')).toBeVisible();
    pass(2000);
    expect(screen.getByRole('alert')).toHaveTextContent('The presentation is not there');
    expect(screen.queryByRole('button', { name: 'Next' })).toBeNull();
  });

  it('lists its keys, and never closes by Escape, which clickers send', async () => {
    const { onleave, ondark } = show();
    await key('?');
    expect(screen.getByRole('region', { name: 'Keys' })).toHaveTextContent('Blank screen, on or off');
    await key('{Escape}{Escape}{Escape}');
    expect(screen.queryByRole('region', { name: 'Keys' })).toBeNull();
    expect(onleave).not.toHaveBeenCalled();
    await key('d');
    expect(ondark).toHaveBeenCalledOnce();
    await press('Close this window');
    expect(onleave).toHaveBeenCalledOnce();
  });

  it('forgets a session that it inherited, so that it is never taken for the stage', () => {
    sessionStorage.setItem('natc-see-presentation', 'abc');
    show();
    expect(sessionStorage.getItem('natc-see-presentation')).toBeNull();
  });
});
