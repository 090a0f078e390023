import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { buildCatalog, COUNTED_ROLES } from '../../src/model/catalog';
import type { Role } from '../../src/model/schema';
import ConvenerTable from '../../src/panels/table/ConvenerTable.svelte';
import { convene } from '../../src/query/convening';
import { synthetic } from '../bench/dataset';
import { catalog } from '../real';

function show(ids: readonly string[] | null = null, roles: readonly Role[] = COUNTED_ROLES) {
  const meetings = catalog.meetings.filter(({ id }) => ids === null || ids.includes(id));
  const called = { onselect: vi.fn(), onhover: vi.fn() };
  render(ConvenerTable, { catalog, convening: convene(catalog, roles), meetings, selected: ['osce'], ...called });
  return called;
}
const cellsOf = (name: RegExp) =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

describe('N3: institutions by meetings', () => {
  it('is a region with a heading and a captioned table', () => {
    show();
    expect(screen.getByRole('region', { name: 'Institutions by meetings' })).toBeVisible();
    expect(
      screen.getByRole('table', {
        name: '17 institutions in a counted role at 10 of 20 meetings',
      }),
    ).toBeVisible();
    const columns = screen.getAllByRole('columnheader').map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim());
    expect(columns.slice(0, 4)).toEqual(['Institution', 'Meetings', 'Vienna Mar 2015', 'Stockholm Nov 2015']);
    expect(columns).toContain('Venue not stated Jan 2021');
  });

  it('says who had which part in which meeting', () => {
    show();
    expect(screen.getAllByRole('rowheader')[0]).toHaveTextContent('ICMPD Inter-governmental');
    expect(cellsOf(/^ICMPD/)).toEqual(
      ['10', 'Organiser', ...Array(3).fill('Co-organiser'), 'Organiser', ...Array(3).fill('Supporter'), 'Co-organiser', 'Co-organiser'], // prettier-ignore
    );
    // An office counts as the ministry that it is part of.
    expect(cellsOf(/^Ministry of the Interior, Slovenia/)).toEqual(
      ['4', '', '', '', '', '', 'Organiser', '', 'Supporter', 'Co-organiser', 'Co-organiser'], // prettier-ignore
    );
  });

  it('holds the meetings and the institutions of the filter alone', () => {
    show(['2016-05-tirana', '2011-06-belgrade']);
    expect(screen.getByRole('table', { name: /^3 institutions in a counted role at 1 of 20 meetings/ })).toBeVisible();
    expect(cellsOf(/^Ministry of the Interior, Albania/)).toEqual(['1', 'Host']);
  });

  it('follows the roles that count, several in one cell', () => {
    show(['2019-05-becici'], ['organiser', 'parent-event-organiser']);
    expect(cellsOf(/^ICMPD/)).toEqual(['1', 'Organiser, Organiser of the wider event']);
  });

  it('stands by meetings or by name, either way round', async () => {
    const user = userEvent.setup();
    show(['2015-11-stockholm', '2016-05-tirana']);
    const names = () =>
      screen
        .getAllByRole('button')
        .slice(2)
        .map(({ textContent }) => textContent);
    const heading = (name: string) => screen.getByRole('columnheader', { name });
    expect(heading('Meetings')).toHaveAttribute('aria-sort', 'descending');
    const first = names();
    await user.click(screen.getByRole('button', { name: 'Institution' }));
    expect(heading('Institution')).toHaveAttribute('aria-sort', 'ascending');
    expect(heading('Meetings')).not.toHaveAttribute('aria-sort');
    const byName = names();
    expect(byName).toEqual([...first].sort((a, b) => a!.localeCompare(b!, 'en')));
    await user.click(screen.getByRole('button', { name: 'Institution' }));
    expect(names()).toEqual(byName.toReversed());
  });

  it('leads back to the charts, as one Tab stop with arrows', async () => {
    const user = userEvent.setup();
    const { onselect, onhover } = show(['2016-05-tirana']);
    await user.tab();
    expect(screen.getByRole('button', { name: 'Institution' })).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    const first = screen.getAllByRole('button')[2]!;
    expect(first).toHaveFocus();
    expect(onhover).toHaveBeenLastCalledWith(['2016-05-tirana']);
    await user.keyboard('{Enter}');
    expect(onselect).toHaveBeenCalledTimes(1);
    await user.tab();
    expect(onhover).toHaveBeenLastCalledWith([]);
    expect(document.body).toHaveFocus();
  });

  it('draws 40 institutions and 40 meetings at first, more when they are asked for, and counts all', async () => {
    const user = userEvent.setup();
    const large = buildCatalog(synthetic(60));
    const convening = convene(large, COUNTED_ROLES);
    const nothing = { selected: [], onselect: vi.fn(), onhover: vi.fn() };
    render(ConvenerTable, { catalog: large, convening, meetings: large.meetings, ...nothing });
    const [first] = convening.conveners;
    const sizes = () => {
      const [head, ...rows] = screen.getAllByRole<HTMLTableRowElement>('row');
      return { rows: rows.length, columns: head!.cells.length - 2, count: rows[0]!.cells[1]!.textContent };
    };
    const all = convening.conveners.length;
    expect(all).toBeGreaterThan(40);
    expect(screen.getByRole('table', { name: new RegExp(`^${all} institutions .* at 60 of 60`) })).toBeVisible();
    expect(sizes()).toEqual({ rows: 40, columns: 40, count: String(first!.meetings.length) });
    await user.click(screen.getByRole('button', { name: /^Show \d+ more institutions?$/ }));
    await user.click(screen.getByRole('button', { name: 'Show 20 more meetings' }));
    expect(sizes()).toEqual({ rows: Math.min(all, 90), columns: 60, count: String(first!.meetings.length) });
  });

  it('says where there is nobody', () => {
    show(['2011-06-belgrade']);
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText('No institution has a counted role in the meetings shown.')).toBeVisible();
  });
});
