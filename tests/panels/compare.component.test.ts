import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import ComparePanel from '../../src/panels/compare/ComparePanel.svelte';
import CompareButton from '../../src/panels/compare/CompareButton.svelte';
import { comparisonLabel, splitYear } from '../../src/panels/compare/sides';
import { tellDifferences } from '../../src/panels/compare/differences';
import { tellSides } from '../../src/panels/compare/tell';
import { compareSides } from '../../src/query/compare';
import { beforeAndSince, swapped } from '../../src/query/comparison';
import { DEFAULT_SELECTION, type Comparison } from '../../src/query/selection';
import { catalog, facets } from '../real';

const span = { first: 2011, last: 2024 };
const crises: Comparison = { kind: 'themes', a: 'covid-19', b: 'ukraine-crisis' };
const since2018 = beforeAndSince(2018, span);
const others: Comparison = { kind: 'periods', a: { from: '2011', to: '2013' }, b: { from: '2022', to: '2024' } };
const compared = (compare: Comparison) => compareSides(catalog, facets, { ...DEFAULT_SELECTION, compare })!;
const line = (compare: Comparison) =>
  tellSides(catalog, compare, compared(compare))
    .map(({ text }) => text)
    .join('');

function show(compare: Comparison, open = true) {
  const calls = { onfocus: vi.fn(), onthemes: vi.fn(), onyear: vi.fn(), onswap: vi.fn(), onclose: vi.fn() };
  render(ComparePanel, { catalog, compare, compared: compared(compare), span, open, ...calls });
  return calls;
}
const panel = () => screen.getByRole('region', { name: 'Comparison' });
const cells = (row: string) => {
  const found = within(panel()).getByRole('row', { name: new RegExp(`^${row}`) });
  return within(found)
    .getAllByRole('cell')
    .map((cell) =>
      within(cell)
        .queryAllByRole('listitem')
        .map((item) => item.textContent.trim())
        .join(', '),
    );
};

describe('the reading line of a comparison', () => {
  it.each([
    [crises, 'COVID-19: 1 meeting, online, 2020. Ukraine crisis: 1 meeting, in 1 place, 2022.'],
    [
      since2018,
      'Before 2018: 11 meetings, in 10 places. Since 2018: 9 meetings, in 6 places, online and with no venue stated.',
    ],
    [others, '2011–2013: 5 meetings, in 5 places. 2022–2024: 3 meetings, in 3 places.'],
  ])('%o', (compare, sentence) => {
    expect(line(compare)).toBe(sentence);
  });

  it('says where a side has no meeting', () => {
    const selection = { ...DEFAULT_SELECTION, compare: crises, from: '2022' };
    const told = tellSides(catalog, crises, compareSides(catalog, facets, selection)!);
    expect(told.map(({ text }) => text).join('')).toBe(
      'COVID-19: no meeting. Ukraine crisis: 1 meeting, in 1 place, 2022.',
    );
  });

  it('names the comparison among the filters in use', () => {
    expect(comparisonLabel(catalog, crises)).toBe('Compared: COVID-19, Ukraine');
    expect(comparisonLabel(catalog, swapped(since2018))).toBe('Compared: before and since 2018');
    expect(comparisonLabel(catalog, others)).toBe('Compared: 2011–2013, 2022–2024');
  });

  it('knows the year that parts before from since', () => {
    expect([crises, since2018, swapped(since2018), others].map((compare) => splitYear(compare, span))).toEqual([
      null,
      2018,
      2018,
      null,
    ]);
  });
});

describe('the sentences on what differs', () => {
  it('of two themes', () => {
    expect(tellDifferences(catalog, crises, compared(crises))).toEqual([
      'They share 1 other theme, but no place, country or convening institution.',
      'Only Ukraine: 1 place, 1 country, 5 convening institutions and 1 other theme.',
    ]);
  });

  it('of two periods', () => {
    expect(tellDifferences(catalog, since2018, compared(since2018))[0]).toBe(
      'They share 2 places, 3 countries, 2 convening institutions and 5 themes.',
    );
  });
});

describe('ComparePanel', () => {
  it('lists what only one side has and what both have', () => {
    show(since2018);
    expect(
      within(panel())
        .getAllByRole('columnheader')
        .map((cell) => cell.textContent?.trim()),
    ).toEqual(['Only before 2018', 'Both', 'Only since 2018']);
    expect(cells('Places')).toEqual([
      'Belgrade, Bucharest, Sofia, Sarajevo, Istanbul, Vienna, Stockholm, Tirana',
      'Ljubljana, Skopje',
      'Brdo, Bečići, Budva, Zagreb',
    ]);
    expect(cells('Countries of venue or hosts')[1]).toBe('Romania, Slovenia, North Macedonia');
    expect(cells('Convening institutions')[1]).toBe('ICMPD, UNODC');
    expect(within(panel()).getByRole('cell', { name: 'None' })).toBeVisible();
  });

  it('opens what a name stands for', async () => {
    const { onfocus } = show(since2018);
    for (const name of ['Montenegro', 'Zagreb', 'UNODC', 'Budva 2022'])
      await userEvent.click(within(panel()).getByRole('button', { name }));
    expect(onfocus.mock.calls).toEqual([['me'], ['zagreb'], ['unodc'], ['2022-06-budva']]);
  });

  it('keeps the lists folded until they are asked for', async () => {
    show(crises, false);
    const toggle = within(panel()).getByRole('button', { name: 'All names' });
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
    expect(within(panel()).queryByRole('table')).toBeNull();
    await userEvent.click(toggle);
    expect(cells('Other themes')).toEqual(['', 'Victim protection', 'Refugee crisis & mixed migration']);
  });

  it('changes one theme, never into the other', async () => {
    const { onthemes, onswap } = show(crises);
    const second = within(panel()).getByRole('combobox', { name: 'Second theme' });
    expect(within(second).getByRole('option', { name: 'COVID-19' })).toBeDisabled();
    await userEvent.selectOptions(second, 'Children');
    expect(onthemes).toHaveBeenCalledExactlyOnceWith('covid-19', 'children');
    await userEvent.click(within(panel()).getByRole('button', { name: 'Swap sides' }));
    expect(onswap).toHaveBeenCalledOnce();
  });

  it('changes the year, and closes', async () => {
    const { onyear, onclose } = show(since2018);
    const year = within(panel()).getByRole('combobox', { name: /Before and since/ });
    expect(year).toHaveValue('2018');
    await userEvent.selectOptions(year, '2020');
    expect(onyear).toHaveBeenCalledExactlyOnceWith(2020);
    await userEvent.click(within(panel()).getByRole('button', { name: 'Close the comparison' }));
    expect(onclose).toHaveBeenCalledOnce();
  });
});

describe('CompareButton', () => {
  it('offers two ways to compare and folds away', async () => {
    const onthemes = vi.fn();
    const onperiods = vi.fn();
    render(CompareButton, { kind: null, onthemes, onperiods });
    const opener = screen.getByRole('button', { name: 'Compare' });
    expect(screen.queryByRole('button', { name: 'Two themes' })).toBeNull();
    await userEvent.click(opener);
    await userEvent.click(screen.getByRole('button', { name: 'Before and since a year' }));
    expect([onthemes.mock.calls.length, onperiods.mock.calls.length]).toEqual([0, 1]);
    expect(opener).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(opener);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: 'Two themes' })).toBeNull();
    expect(opener).toHaveFocus();
  });
});
