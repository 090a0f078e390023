import { cleanup, render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Highlight } from '../../../src/charts/emphasis';
import Timeline from '../../../src/charts/timeline/Timeline.svelte';
import { catalogOf, real, twenty } from './fixture';

const plain: Highlight = { matched: null, hovered: new Set(), selected: null, family: 0 };

function show(
  props: Partial<{
    highlight: Highlight;
    from: string | null;
    to: string | null;
    compact: boolean;
    alone: boolean;
    roomPx: number;
  }> = {},
) {
  const calls = { onselect: vi.fn(), onmilestone: vi.fn(), onhover: vi.fn(), onbrush: vi.fn() };
  render(Timeline, { catalog: real, highlight: plain, from: null, to: null, ...props, ...calls });
  return { ...calls, user: userEvent.setup() };
}

const bead = (name: RegExp) => screen.getByRole('button', { name });

afterEach(cleanup);

describe('what it says', () => {
  test('a region with a heading, the counts and a sentence', () => {
    show();
    expect(screen.getByRole('region', { name: 'Timeline' }).textContent).toContain('20 of 20');
    expect(screen.getByRole('heading', { name: 'Timeline' })).toBeTruthy();
    expect(screen.getByText('20 meetings, from 8 June 2011 to 7 June 2024.')).toBeTruthy();
  });

  test('the names of beads hold title, days and whether the filter leaves them out', () => {
    show({ from: '2015', to: '2018' });
    expect(bead(/^Vienna 2015, 30–31 March 2015$/)).toBeTruthy();
    expect(bead(/^Belgrade 2011, 8 June 2011, outside the current filter$/)).toBeTruthy();
    expect(screen.getByText('6 of 20 meetings shown, from 30 March 2015 to 16 March 2018.')).toBeTruthy();
  });

  test.each([
    [300, false, 0],
    [300, true, 1],
    [220, true, 0],
  ])('on a screen of %i pixels, alone: %s, the texts of the milestones stand %i times', (height, alone, times) => {
    vi.stubGlobal('innerHeight', height);
    show({ alone });
    expect(screen.queryAllByText('Joint ministerial declaration, nine ministers')).toHaveLength(times);
    vi.stubGlobal('innerHeight', 900);
  });

  test.each([
    [204, 0],
    [205, 1],
  ])('on a stage of a low screen, in a room of %i pixels, they stand %i times', (roomPx, times) => {
    vi.stubGlobal('innerHeight', 720);
    show({ roomPx, from: '2018', to: '2018' });
    expect(screen.queryAllByText('Joint ministerial declaration, nine ministers')).toHaveLength(times);
    vi.stubGlobal('innerHeight', 900);
  });

  test('the lane of the milestones is left out where there are none', () => {
    show();
    expect(screen.getByText('Milestones')).toBeTruthy();
    cleanup();
    render(Timeline, {
      ...{ catalog: catalogOf(twenty), highlight: plain, from: null, to: null },
      ...{ onselect: vi.fn(), onmilestone: vi.fn(), onhover: vi.fn(), onbrush: vi.fn() },
    });
    expect(screen.queryByText('Milestones')).toBeNull();
    expect(screen.getByText('20 of 20')).toBeTruthy();
  });

  test('an empty period is put in words', () => {
    show({ from: '2016-06-01', to: '2016-12-31' });
    expect(screen.getByText('None of 20 meetings shown.')).toBeTruthy();
  });
});

describe('keys', () => {
  test('the beads are one Tab stop; arrows preview, Enter and Space select', async () => {
    const { user, onselect, onhover } = show();
    bead(/^Belgrade/).focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(bead(/^Bucharest/));
    expect(onhover).toHaveBeenLastCalledWith(['2012-02-28-bucharest']);
    expect(onselect).not.toHaveBeenCalled();
    await user.keyboard('{Enter}{End} ');
    expect(onselect.mock.calls).toEqual([['2012-02-28-bucharest'], ['2024-06-07-zagreb']]);
    await user.tab();
    expect(document.activeElement?.getAttribute('role')).toBe('slider');
  });

  test('down leads to the milestones', async () => {
    const { user, onmilestone } = show();
    bead(/^Brdo/).focus();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onmilestone).toHaveBeenCalledWith('m-2018-03-16');
  });

  test('the selected meeting is pressed and is where Tab enters', () => {
    show({ highlight: { ...plain, selected: '2016-05-12-tirana' } });
    expect(bead(/^Tirana/).getAttribute('aria-pressed')).toBe('true');
    expect(screen.getAllByRole('button').filter((button) => button.getAttribute('tabindex') === '0')).toEqual([
      bead(/^Tirana/),
    ]);
  });
});

test('what a longer bead is stands beside the axis where there is one', () => {
  show();
  expect(screen.getByText('several days')).toBeInstanceOf(HTMLElement);
});

describe('the brush', () => {
  test('its grips say their month and move by keys', async () => {
    const { user, onbrush } = show({ from: '2015-04-01', to: '2018' });
    const from = screen.getByRole('slider', { name: 'From' });
    expect(['valuetext', 'valuemin', 'valuenow', 'valuemax'].map((key) => from.getAttribute(`aria-${key}`))).toEqual([
      'April 2015',
      '0',
      '51',
      '95',
    ]);
    from.focus();
    await user.keyboard('{ArrowRight}');
    expect(onbrush).toHaveBeenLastCalledWith({ from: '2016-04-01', to: '2018' }, true);
    await user.keyboard('{Home}');
    expect(onbrush).toHaveBeenLastCalledWith({ from: null, to: '2018' }, true);
    await user.keyboard('{PageUp}');
    expect(onbrush).toHaveBeenLastCalledWith({ from: '2016-04-01', to: '2018' }, true);
    await user.keyboard('{PageDown}');
    expect(onbrush).toHaveBeenLastCalledWith({ from: '2014-04-01', to: '2018' }, true);
  });

  test('a key that is held down makes one choice, when it is let go or the grip is left', async () => {
    const { user, onbrush } = show({ from: '2015', to: '2018' });
    const choices = () => onbrush.mock.calls.filter(([, done]) => done);
    screen.getByRole('slider', { name: 'From' }).focus();
    await user.keyboard('{ArrowRight>3}');
    expect([onbrush.mock.calls.length, choices().length]).toEqual([3, 0]);
    await user.keyboard('{/ArrowRight}');
    expect(choices()).toEqual([[{ from: '2016', to: '2018' }, true]]);
    await user.keyboard('{ArrowRight>}');
    await user.tab();
    expect(choices().length).toBe(2);
  });

  test('the fields do the same, and the other end comes along', async () => {
    const { user, onbrush } = show({ to: '2015' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'From' }), '2018');
    expect(onbrush).toHaveBeenLastCalledWith({ from: '2018', to: '2018' }, true);
  });

  test('Clear years is there when there is a period, on a phone too', async () => {
    const { user, onbrush } = show({ from: '2015', compact: true });
    await user.click(screen.getByRole('button', { name: 'Clear years' }));
    expect(onbrush).toHaveBeenLastCalledWith({ from: null, to: null }, true);
    cleanup();
    show();
    expect(screen.queryByRole('button', { name: 'Clear years' })).toBeNull();
  });
});
