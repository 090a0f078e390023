import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Highlight } from '../../../src/charts/emphasis';
import Reach from '../../../src/charts/reach/Reach.svelte';
import { buildCatalog, COUNTED_ROLES } from '../../../src/model/catalog';
import { reachOf } from '../../../src/query/reach';
import { catalog, dataset } from '../../real';
import { meetings } from '../../meetings';

vi.setConfig({ testTimeout: 20_000 });

const plain: Highlight = { matched: null, hovered: new Set(), selected: null, family: 0 };

function show(highlight: Partial<Highlight> = {}, shown = catalog) {
  const calls = { onselect: vi.fn(), oncountry: vi.fn(), onhover: vi.fn() };
  const reach = reachOf(shown, COUNTED_ROLES);
  render(Reach, { catalog: shown, reach, highlight: { ...plain, ...highlight }, ...calls });
  return { ...calls, user: userEvent.setup() };
}
// Without a look at each element's styles, which jsdom is slow at; what is asserted is visible all the same.
const button = (name: string | RegExp) => screen.getByRole('button', { name, hidden: true });
const matrix = () => screen.getByRole('table', { name: /^16 countries/, hidden: true });
const countries = () =>
  within(matrix())
    .getAllByRole('rowheader', { hidden: true })
    .map((cell) => cell.textContent?.trim());

describe('what it says', () => {
  it('is a region with a heading, a sentence and a captioned table', () => {
    show();
    expect(screen.getByRole('region', { name: 'Reach' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Reach over time' })).toBeVisible();
    expect(screen.getByText(/^16 countries named, 2011–2024/)).toBeVisible();
    expect(matrix()).toHaveAccessibleName(/^16 countries, 2011–2024, in order of first appearance/);
    expect(within(matrix()).getByRole('columnheader', { name: '2016' })).toBeInTheDocument();
  });
  it('names each mark with its meetings and involvement', () => {
    show();
    expect(button('Slovenia, 2020: Ljubljana 2020, venue or host country and organiser')).toBeVisible();
    expect(
      button('Sweden, 2015: Stockholm 2015, venue or host country, organiser and represented or guest'),
    ).toBeVisible();
    expect(button('Germany, 2022: Budva 2022, supporter')).toBeVisible();
    expect(button('Moldova, 2022: Budva 2022, presented or shared practice')).toBeVisible();
  });
  it('has rows for what is not stated', () => {
    show();
    const row = screen.getByRole('row', { name: /^Countries that took part/ });
    expect(within(row).getAllByRole('cell').at(-1)).toHaveTextContent('14');
    expect(button('Venue or host country not stated, 2020: Online, Apr 2020')).toBeVisible();
  });
  it('tells the totals as a picture with a name and as a table', () => {
    show();
    expect(
      screen.getByRole('img', {
        name: 'Running totals, 2011–2024: 20 meetings, 17 institutions, 14 places and 12 countries.',
      }),
    ).toBeVisible();
    const table = screen.getByRole('table', { name: 'Running totals at the end of each year' });
    const row = within(table).getByRole('row', { name: /^2016/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['9', '4', '9', '9']);
  });
  it('holds a dataset without meetings', () => {
    show({}, buildCatalog({ ...dataset, meetings: [] }));
    expect(screen.getByText('No country is named with any meeting.')).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('the order', () => {
  it('changes rows, caption and aria-sort', async () => {
    const { user } = show();
    expect(countries()[0]).toBe('Serbia');
    await user.click(screen.getByRole('radio', { name: 'Most meetings' }));
    expect(countries()[0]).toBe('Slovenia');
    expect(within(matrix()).getByRole('columnheader', { name: 'Meetings' })).toHaveAttribute('aria-sort', 'descending');
    await user.click(screen.getByRole('radio', { name: 'Name' }));
    expect(countries()[0]).toBe('Albania');
    expect(matrix()).toHaveAccessibleName(/in order of name/);
  });
});

describe('choosing', () => {
  it('opens the one meeting of a mark, and a country by its name', async () => {
    const { user, onselect, oncountry } = show();
    await user.click(button(/^Slovenia, 2020/));
    expect(onselect).toHaveBeenCalledExactlyOnceWith('2020-03-ljubljana');
    await user.click(button('Slovenia'));
    expect(oncountry).toHaveBeenCalledExactlyOnceWith('SI');
  });
  it('asks which of several; Escape gives the focus back, a choice too', async () => {
    const { user, onselect } = show();
    const mark = button(/^Countries that took part not stated, 2012/);
    await user.click(mark);
    const list = screen.getByRole('dialog', { name: 'Countries that took part not stated, 2012' });
    expect(within(list).getByRole('button', { name: /^Bucharest 2012/ })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(mark).toHaveFocus();
    await user.keyboard('{Enter}{ArrowDown}{Enter}');
    expect(onselect).toHaveBeenCalledExactlyOnceWith('2012-10-ljubljana');
    expect(mark).toHaveFocus();
  });
  it('marks what is selected and what is outside the filter', () => {
    show({ selected: '2016-05-tirana', matched: meetings(catalog, '2016-05-tirana') });
    expect(button('Albania, 2016: Tirana 2016, venue or host country and organiser')).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    expect(button('Serbia, 2011: Belgrade 2011, venue or host country, outside the current filter')).toBeVisible();
  });
  it('previews by pointer, a whole country by its name', async () => {
    const { user, onhover } = show();
    await user.hover(button(/^Albania, 2016/));
    expect(onhover).toHaveBeenLastCalledWith(['2016-05-tirana']);
    await user.hover(button('Serbia'));
    expect(onhover).toHaveBeenLastCalledWith(['2011-06-belgrade', '2022-06-budva']);
    await user.unhover(button('Serbia'));
    expect(onhover).toHaveBeenLastCalledWith([]);
  });
});

describe('the keyboard', () => {
  it('has two Tab stops, one for the order and one for the matrix', async () => {
    const { user } = show();
    await user.tab();
    expect(screen.getByRole('radio', { name: 'First appearance' })).toHaveFocus();
    await user.tab();
    expect(button('Serbia')).toHaveFocus();
    await user.tab();
    expect(document.body).toHaveFocus();
  });
  it('moves in two dimensions, previews and selects', async () => {
    const { user, onhover, onselect } = show();
    button('Serbia').focus();
    await user.keyboard('{ArrowRight}');
    expect(button(/^Serbia, 2011/)).toHaveFocus();
    expect(onhover).toHaveBeenLastCalledWith(['2011-06-belgrade']);
    await user.keyboard('{ArrowDown}');
    expect(button(/^Romania, 2012/)).toHaveFocus();
    await user.keyboard('{End} ');
    expect(onselect).toHaveBeenCalledExactlyOnceWith('2022-06-budva');
    await user.keyboard('{Control>}{End}{/Control}');
    expect(document.activeElement).toHaveAccessibleName(/^Countries that took part not stated/);
  });
});
