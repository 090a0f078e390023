import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { buildCatalog, COUNTED_ROLES } from '../../src/model/catalog';
import Detail from '../../src/panels/detail/Detail.svelte';
import { catalog, dataset } from '../real';

const BACK = { name: 'Back to the text' };

function show(focus: string, of = catalog) {
  const calls = { onfocus: vi.fn(), oninstitution: vi.fn(), ontheme: vi.fn(), onclose: vi.fn() };
  render(Detail, { catalog: of, focus, shown: of.meetings, roles: COUNTED_ROLES, ...calls });
}
const numbers = () => screen.getAllByRole('button', { name: /^Source \d+$/ });
const names = () => numbers().map((number) => number.getAttribute('aria-label'));
const stops = () => numbers().filter(({ tabIndex }) => tabIndex === 0);

// Not in jsdom.
beforeEach(() => void (Element.prototype.scrollIntoView = vi.fn()));
afterEach(cleanup);

it('leads from a number to its passage, and from there back to that number', async () => {
  show('2022-06-budva');
  expect(names()).toEqual(['Source 2', 'Source 1', 'Source 2', 'Source 1', 'Source 2', 'Source 2']);
  expect(screen.queryByRole('button', BACK)).toBeNull();
  const number = numbers()[2]!;
  await userEvent.click(number);
  const passage = document.activeElement as HTMLElement;
  expect(passage).toHaveTextContent('2 Budva, June 2022, paragraph 2');
  expect(passage.scrollIntoView).toHaveBeenCalledOnce();
  await userEvent.click(within(passage).getByRole('button', BACK));
  expect(number).toHaveFocus();
  expect(screen.queryByRole('button', BACK)).toBeNull();
});

it('offers one way back, from the passage last followed, by the keyboard too', async () => {
  show('2022-06-budva');
  numbers()[0]!.focus();
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toHaveTextContent('paragraph 2');
  numbers()[1]!.focus();
  await userEvent.keyboard(' ');
  expect(document.activeElement).toHaveTextContent('paragraph 1');
  expect(screen.getAllByRole('button', BACK)).toHaveLength(1);
  await userEvent.tab();
  expect(screen.getByRole('button', BACK)).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(numbers()[1]).toHaveFocus();
});

it('has one Tab stop for all its numbers, with arrows inside', async () => {
  show('2022-06-budva');
  expect(stops()).toEqual([numbers()[0]]);
  numbers()[0]!.focus();
  await userEvent.keyboard('{ArrowRight}{ArrowDown}');
  expect(numbers()[2]).toHaveFocus();
  await userEvent.keyboard('{End}');
  expect(numbers().at(-1)).toHaveFocus();
  expect(stops()).toEqual([numbers().at(-1)]);
  // The themes beside them keep the stop of their own.
  const theme = screen.getByRole('button', { name: 'Ukraine crisis' });
  theme.focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(screen.getByRole('button', { name: 'Refugee crisis & mixed migration' })).toHaveFocus();
});

it('leads to a passage of a list that is not yet drawn so far', async () => {
  const [first] = dataset.meetings;
  const topics = Array.from({ length: 150 }, (_, at) => ({
    label: `Topic ${at}`,
    evidence: { ...first!.evidence, paragraph: at + 1 },
  }));
  show(first!.id, buildCatalog({ ...dataset, meetings: [{ ...first!, topics }] }));
  expect(screen.queryByText(/paragraph 150$/)).toBeNull();
  screen.getByText('Topic 149').querySelector('button')!.click();
  await vi.waitFor(() => expect(document.activeElement).toHaveTextContent('paragraph 150'));
});
