import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import PlayBar from '../../src/panels/play/PlayBar.svelte';
import { Explorer } from '../../src/query/explorer.svelte';
import { Player } from '../../src/query/player.svelte';
import { catalog } from '../real';

const span = { first: 2011, last: 2024 };

function show({ still = false, address = '' } = {}) {
  vi.stubGlobal('matchMedia', () => ({ matches: still, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
  const entries: string[] = [];
  const explorer = new Explorer(catalog, {
    read: () => address,
    push: (query) => entries.push(query),
    replace: () => undefined,
  });
  const every = vi.fn<(ms: number, fn: () => void) => () => void>(() => () => undefined);
  const player = new Player({
    preview: (frame) => explorer.preview(frame),
    go: (frame) => explorer.go(frame),
    read: () => explorer.selection,
    span,
    every,
  });
  render(PlayBar, { player, span });
  return { explorer, entries, every, tick: () => every.mock.calls.at(-1)?.[1]() };
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const bar = () => screen.getByRole('group', { name: 'Walk through the years' });

describe('PlayBar', () => {
  it('plays when asked, tells the year, and pauses as one choice', async () => {
    const { entries, every, tick } = show();
    expect(bar()).toHaveTextContent('2011–2024');
    expect(every).not.toHaveBeenCalled();
    await press('Play');
    expect(bar()).toHaveTextContent('2011 of 2011–2024');
    tick();
    await press('Pause');
    expect(bar()).toHaveTextContent('2012 of 2011–2024');
    expect(screen.getByRole('button', { name: 'Play' })).toBeVisible();
    expect(entries).toEqual(['to=2012']);
  });

  it('pauses when the page is hidden', async () => {
    const { entries } = show();
    await press('Play');
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    vi.restoreAllMocks();
    expect(entries).toEqual(['to=2011']);
    expect(await screen.findByRole('button', { name: 'Play' })).toBeVisible();
  });

  it('goes by hand, and not beyond the last year', async () => {
    const { entries } = show({ address: 'to=2023' });
    await press('Next year');
    expect(screen.getByRole('button', { name: 'Next year' })).toHaveAttribute('aria-disabled', 'true');
    await press('Next year');
    await press('Previous year');
    expect(entries).toEqual(['to=2024', 'to=2023']);
  });

  it('chooses the mode and the speed', async () => {
    const { entries, every } = show({ address: 'to=2016' });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Years shown at each step' }), 'Year by year');
    expect(entries).toEqual(['from=2016&to=2016']);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Speed' }), 'Fast');
    await press('Play');
    expect(every.mock.lastCall?.[0]).toBe(600);
  });

  it('has no timer for readers who want no motion', async () => {
    const { entries, every } = show({ still: true });
    expect(screen.queryByRole('button', { name: 'Play' })).toBeNull();
    await press('Next year');
    await press('Next year');
    expect(entries).toEqual(['to=2011', 'to=2012']);
    expect(every).not.toHaveBeenCalled();
    expect(screen.queryByRole('combobox', { name: 'Speed' })).toBeNull();
  });
});
