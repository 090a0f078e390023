import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { csvParseRows } from 'd3';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { saveFile } from '../../src/export/save-file';
import MeetingTable from '../../src/panels/table/MeetingTable.svelte';
import { catalog } from '../real';

vi.mock('../../src/export/save-file', () => ({ saveFile: vi.fn() }));

const tirana = catalog.meetings.filter(({ id }) => id === '2016-05-tirana');

function show(meetings = catalog.meetings, selected: string | null = null) {
  const calls = { onselect: vi.fn(), onhover: vi.fn(), ontheme: vi.fn() };
  render(MeetingTable, { catalog, meetings, total: 20, selected, ...calls });
  return calls;
}
const titles = () => screen.getAllByRole('rowheader').map((cell) => within(cell).getByRole('button').textContent);

afterEach(cleanup);

describe('the table', () => {
  it('has a caption with counts and years, and one row a meeting', () => {
    show(catalog.meetings.slice(0, 3));
    expect(screen.getByRole('region', { name: 'Meetings' })).toBeVisible();
    expect(screen.getByRole('table', { name: '3 of 20 meetings, 2011–2012' })).toBeVisible();
    expect(screen.getAllByRole('row')).toHaveLength(4);
  });
  it('says the facts of a row', () => {
    show(tirana);
    const cells = screen.getAllByRole('cell').map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim());
    expect(cells.slice(0, 3)).toEqual(['12 May 2016', 'Albania', 'Network meeting']);
    expect(cells[3]).toContain('Host: Ministry of the Interior, Albania');
  });
  it('says what is not stated', () => {
    show(catalog.meetings.filter(({ id }) => id === '2012-02-bucharest'));
    expect(screen.getByRole('cell', { name: 'Organiser not named in the source' })).toBeVisible();
    expect(screen.getByRole('cell', { name: 'Theme not stated' })).toBeVisible();
  });
  it('says when nothing matches', () => {
    show([]);
    expect(screen.getByRole('table', { name: '0 of 20 meetings' })).toBeVisible();
    expect(screen.getByText('No meeting matches the filters.')).toBeVisible();
  });
  it('shows 50 rows at first and more on demand', async () => {
    show(Array.from({ length: 450 }, (_, at) => ({ ...tirana[0]!, id: `tirana-${at}` })));
    const table = screen.getByText('450 of 20 meetings, 2016').closest('table');
    // The last row holds the button.
    expect(table?.tBodies[0]?.rows).toHaveLength(51);
    await userEvent.click(screen.getByText('Show 200 more'));
    await userEvent.click(screen.getByText('Show 200 more'));
    expect(table?.tBodies[0]?.rows).toHaveLength(450);
    expect(screen.queryByText(/^Show/)).toBeNull();
  }, 20_000);
});

describe('sorting', () => {
  it('is by date until a heading is pressed, and turns round at the next press', async () => {
    show();
    expect(screen.getByRole('columnheader', { name: 'Date' })).toHaveAttribute('aria-sort', 'ascending');
    expect(titles()[0]).toMatch(/^Belgrade 2011/);
    await userEvent.click(screen.getByRole('button', { name: 'Meeting' }));
    expect(screen.getByRole('columnheader', { name: 'Date' })).not.toHaveAttribute('aria-sort');
    expect(titles()[0]).toMatch(/^Bečići 2019/);
    await userEvent.click(screen.getByRole('button', { name: 'Meeting' }));
    expect(screen.getByRole('columnheader', { name: 'Meeting' })).toHaveAttribute('aria-sort', 'descending');
    expect(titles()[0]).toMatch(/^Zagreb 2024/);
  });
});

describe('the download', () => {
  const saved = async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Download as CSV' }));
    const [name, text, type] = vi.mocked(saveFile).mock.lastCall ?? [];
    expect(type).toBe('text/csv;charset=utf-8');
    return { name, rows: csvParseRows(String(text).replace('\ufeff', '')) };
  };

  it('holds the rows of the table in its order', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Date' }));
    const { name, rows } = await saved();
    expect(name).toBe('natc-see-meetings.csv');
    expect(rows).toHaveLength(21);
    expect(rows[1]?.slice(1, 4)).toEqual(['Zagreb 2024: new EU law and GRETA', '2024-06-07', '2024-06-07']);
  });
  it('says in its name that it is a part', async () => {
    show(catalog.meetings.slice(0, 3));
    const { name, rows } = await saved();
    expect(name).toBe('natc-see-meetings-3-of-20.csv');
    expect(rows.map(([id]) => id)).toEqual(['Id', '2011-06-belgrade', '2012-02-bucharest', '2012-10-ljubljana']);
  });
});

describe('choosing', () => {
  it('tells the meeting, and marks the one that is open', async () => {
    const { onselect } = show(catalog.meetings, '2016-05-tirana');
    expect(screen.getByRole('button', { pressed: true })).toHaveTextContent('Tirana 2016');
    await userEvent.click(screen.getByRole('button', { name: /^Vienna 2015/ }));
    expect(onselect).toHaveBeenCalledExactlyOnceWith('2015-03-vienna');
  });
  it('tells the theme', async () => {
    const { ontheme } = show(tirana);
    await userEvent.click(screen.getByRole('button', { name: 'Children' }));
    expect(ontheme).toHaveBeenCalledExactlyOnceWith('children');
  });
  it('previews by pointer', async () => {
    const { onhover } = show(tirana);
    const row = screen.getAllByRole('row')[1]!;
    await userEvent.hover(row);
    expect(onhover).toHaveBeenLastCalledWith(['2016-05-tirana']);
    await userEvent.unhover(row);
    expect(onhover).toHaveBeenLastCalledWith([]);
  });
});

describe('the keyboard', () => {
  it('has two Tab stops, one for the download and the headings, one for the rows', async () => {
    show();
    const user = userEvent.setup();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Download as CSV' })).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('button', { name: 'Date' })).toHaveFocus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(screen.getByRole('button', { name: 'Country' })).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('button', { name: /^Belgrade 2011/ })).toHaveFocus();
    await user.tab();
    expect(document.body).toHaveFocus();
  });
  it('moves through the rows, previews and chooses', async () => {
    const { onhover, onselect } = show();
    const user = userEvent.setup();
    screen.getByRole('button', { name: /^Belgrade 2011/ }).focus();
    await user.keyboard('{ArrowDown}');
    expect(onhover).toHaveBeenLastCalledWith(['2012-02-bucharest']);
    await user.keyboard('{End}{Enter} ');
    expect(onselect.mock.calls).toEqual([['2024-06-zagreb'], ['2024-06-zagreb']]);
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toHaveTextContent('EU law');
  });
});
