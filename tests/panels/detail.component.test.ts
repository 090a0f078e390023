import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildCatalog, COUNTED_ROLES } from '../../src/model/catalog';
import Detail from '../../src/panels/detail/Detail.svelte';
import { catalog, dataset } from '../real';

function show(focus: string, shown = catalog.meetings) {
  const calls = { onfocus: vi.fn(), oninstitution: vi.fn(), ontheme: vi.fn(), onclose: vi.fn() };
  const view = render(Detail, { catalog, focus, shown, roles: COUNTED_ROLES, ...calls });
  return { ...calls, view };
}
const region = () => screen.getByRole('region', { name: 'Details' });
const title = () => within(region()).getByRole('heading', { level: 2 }).textContent;

/** The block below a heading of the details. */
function part(name: string): HTMLElement {
  return screen.getByRole('heading', { level: 3, name }).parentElement?.parentElement as HTMLElement;
}

/** The buttons of a part that open something, without the numbers of sources. */
const links = (name: string) =>
  within(part(name))
    .getAllByRole('button')
    .filter((button) => !button.getAttribute('aria-label')?.startsWith('Source'));

afterEach(cleanup);

it('says of a place that stays open when no meeting of it matches any more', () => {
  show('tirana');
  expect(screen.queryByText('Outside the current filter')).toBeNull();
  cleanup();
  show('tirana', []);
  expect(screen.getByText('Outside the current filter')).toBeInstanceOf(HTMLElement);
});

it('draws forty of the meetings of a place, and then as many more as are asked for', async () => {
  const meetings = Array.from({ length: 45 }, (_, i) => ({ ...dataset.meetings[0]!, id: `2011-06-belgrade-${i}` }));
  const many = buildCatalog({ ...dataset, meetings });
  const calls = { onfocus: vi.fn(), oninstitution: vi.fn(), ontheme: vi.fn(), onclose: vi.fn() };
  render(Detail, { catalog: many, focus: 'belgrade', shown: many.meetings, roles: COUNTED_ROLES, ...calls });
  const titles = () => within(region()).getAllByRole('button', { name: 'Belgrade 2011: first meeting' }).length;
  expect(titles()).toBe(40);
  await userEvent.click(within(region()).getByRole('button', { name: 'Show 5 more' }));
  expect(titles()).toBe(45);
  expect(within(region()).queryByRole('button', { name: /more$/ })).toBeNull();
});

describe('a meeting', () => {
  it('says where, when, what and who', () => {
    show('2016-05-tirana');
    expect(title()).toBe('Tirana, Albania');
    expect(region()).toHaveTextContent('12 May 2016 · In person');
    expect(region()).toHaveTextContent('Tirana 2016: unaccompanied children');
    expect(part('Convened by')).toHaveTextContent(/Albania.*Host.*\(ICMPD\).*Co-organiser, as Secretariat.*OSCE/s);
  });
  it('names the country as it was called on the day', () => {
    show('2017-11-skopje');
    expect(title()).toBe('Skopje, Macedonia');
    expect(region()).toHaveTextContent('today North Macedonia');
  });
  it('says what is not stated', () => {
    show('2021-01-venue-not-stated');
    expect(title()).toBe('Venue not stated');
    expect(region()).toHaveTextContent('Format not stated in the source');
    expect(part('Where')).toHaveTextContent('Romania Country of the hosts, 2 meetings');
  });
  it('says that no theme and no organiser is named', () => {
    show('2012-02-bucharest');
    expect(region()).toHaveTextContent('Theme not stated in the source');
    expect(part('Convened by')).toHaveTextContent('Organiser not named in the source');
  });
  it('names no organiser where only Chair and Secretariat attended', () => {
    show('2017-04-vienna');
    expect(part('Convened by')).toHaveTextContent(/Organiser not named in the source.*Chair.*Secretariat/s);
    expect(links('Countries said to take part')).toHaveLength(6);
  });
  it('keeps the wider event apart', () => {
    show('2019-05-becici');
    expect(part('Organised the wider event')).toHaveTextContent('Council of Europe');
    expect(part('Convened by')).not.toHaveTextContent('Council of Europe');
  });
  it('shows an ordinal only where the source states one', () => {
    show('2024-06-zagreb');
    expect(region()).toHaveTextContent('18th meeting, as the source counts');
    cleanup();
    show('2022-06-budva');
    expect(region()).not.toHaveTextContent('as the source counts');
  });
  it('gives every number a passage in the list of sources', () => {
    show('2017-11-skopje');
    const sources = within(part('Sources')).getAllByRole('listitem');
    expect(sources.map((item) => item.textContent?.trim().replace(/\s+/g, ' '))).toEqual([
      '1 Skopje, November 2017, paragraph 1',
      '2 Skopje, November 2017, paragraph 2',
    ]);
    expect(within(part('Convened by')).getByRole('button', { name: 'Source 1' })).toBeInTheDocument();
    expect(within(part('Outcomes')).getByRole('button', { name: 'Source 2' })).toBeInTheDocument();
  });
  it('leads on to institutions, themes, places and countries', async () => {
    const user = userEvent.setup();
    const { onfocus, oninstitution, ontheme } = show('2020-03-ljubljana');
    await user.click(screen.getByRole('button', { name: /^Anti-Trafficking Office/ }));
    expect(oninstitution).toHaveBeenCalledExactlyOnceWith('slovenia-interior-ministry');
    await user.click(screen.getByRole('button', { name: 'Strategy & declarations' }));
    expect(ontheme).toHaveBeenCalledExactlyOnceWith('strategy-and-declarations');
    for (const name of ['Ljubljana', 'Slovenia', 'Strategy Paper 2020–2024 endorsed']) {
      await user.click(screen.getByRole('button', { name }));
    }
    expect(onfocus.mock.calls).toEqual([['ljubljana'], ['si'], ['2020-03-strategy-paper-endorsed']]);
  });
});

describe('neighbours', () => {
  const children = catalog.meetings.filter(({ themes }) => themes.some(({ theme }) => theme === 'children'));

  it('are those among the shown meetings', async () => {
    const { onfocus } = show('2016-05-tirana', children);
    const bar = within(screen.getByRole('group', { name: 'Meetings before and after' }));
    expect(bar.getByText('3 of 3')).toBeVisible();
    const next = bar.getByRole('button', { name: 'Next' });
    expect(next).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(next);
    await userEvent.click(bar.getByRole('button', { name: 'Previous meeting: Vienna 2015' }));
    expect(onfocus).toHaveBeenCalledExactlyOnceWith('2015-03-vienna');
  });
  it('are those of all meetings where the filter leaves the meeting out', () => {
    show('2024-06-zagreb', children);
    expect(screen.getByText('20 of 20')).toBeVisible();
  });
  it('are not offered for a place', () => {
    show('vienna');
    expect(screen.queryByRole('group', { name: 'Meetings before and after' })).toBeNull();
  });
});

describe('other subjects', () => {
  it('a milestone with its meeting and documents', async () => {
    const { onfocus } = show('2018-03-ministerial-declaration');
    expect(region()).toHaveTextContent('Milestone, 16 March 2018');
    expect(part('Documents')).toHaveTextContent('Declaration, 16 March 2018');
    await userEvent.click(within(part('Meetings')).getByRole('button'));
    expect(onfocus).toHaveBeenCalledExactlyOnceWith('2018-03-brdo');
  });
  it('a place with its meetings in time', () => {
    show('vienna');
    expect(title()).toBe('Vienna');
    const names = links('Meetings');
    expect(names.map((button) => button.textContent?.slice(0, 11))).toEqual(['Vienna 2015', 'Vienna 2017']);
  });
  it('an institution with its years, roles and partners', async () => {
    const { oninstitution } = show('unodc');
    expect(region()).toHaveTextContent('2 meetings with a counted role, 2017–2021');
    expect(part('Other roles')).toHaveTextContent('Organiser of the wider event');
    await userEvent.click(within(part('Convened together with')).getByRole('button', { name: /ICMPD/ }));
    expect(oninstitution).toHaveBeenCalledExactlyOnceWith('icmpd');
  });
  it('a country with its names over time', () => {
    show('mk');
    expect(title()).toBe('North Macedonia');
    const names = within(part('Names over time')).getAllByRole('listitem');
    expect(names.map((item) => item.textContent)).toEqual([
      'Macedonia until 11 February 2019',
      'North Macedonia since 12 February 2019',
    ]);
    expect(part('Said to take part')).toHaveTextContent('Shared good practice');
  });
  it('an id that nothing has', async () => {
    const { onclose } = show('atlantis');
    expect(title()).toBe('Nothing in the data has the name “atlantis”.');
    await userEvent.click(screen.getByRole('button', { name: 'Close details' }));
    expect(onclose).toHaveBeenCalledOnce();
  });
});

describe('the footnote on Kosovo*', () => {
  it('stands wherever the name does', () => {
    show('xk');
    expect(title()).toBe('Kosovo*');
    expect(region()).toHaveTextContent('This designation is without prejudice to positions on status');
  });
  it('and nowhere else', () => {
    show('2016-05-tirana');
    expect(region()).not.toHaveTextContent('This designation');
  });
});

describe('the keyboard', () => {
  it('has one stop for a list, with the arrows inside', async () => {
    show('vienna');
    const [first, second] = links('Meetings') as [HTMLElement, HTMLElement];
    first.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(second).toHaveFocus();
    expect([first.tabIndex, second.tabIndex]).toEqual([-1, 0]);
  });
  it('goes to the new heading when what was pressed is gone', async () => {
    const { view, onfocus } = show('vienna');
    onfocus.mockImplementation((focus: string) => view.rerender({ focus }));
    await userEvent.click(screen.getByRole('button', { name: 'Austria' }));
    expect(screen.getByRole('heading', { level: 2, name: 'Austria' })).toHaveFocus();
  });
});
