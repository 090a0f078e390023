import { render, screen, within } from '@testing-library/svelte';
import type { ComponentProps } from 'svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import Share from '../../src/panels/share/Share.svelte';
import { buildCatalog } from '../../src/model/catalog';
import { catalog, dataset } from '../real';

const LINK = 'https://meetings.example/see/?themes=children';
const addresses = {
  shown: LINK,
  embed: (view: string) => `${LINK}&embed=${view}`,
  meeting: (id: string) => `https://meetings.example/see/?focus=${id}`,
};
const PICTURE = { widthPx: 10, heightPx: 5, svg: '<svg/>', png: new Uint8Array([1, 2, 3]), alt: '' };

beforeEach(() => {
  // jsdom has the element but neither of its verbs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

function open(props: Partial<ComponentProps<typeof Share>> = {}) {
  const onclose = vi.fn();
  const draw = vi.fn().mockResolvedValue(PICTURE);
  // It puts a clipboard of its own in the place of the browser's.
  const user = userEvent.setup();
  render(Share, {
    catalog,
    addresses,
    unreachable: '',
    day: '2026-12-01',
    view: 'map',
    shown: '3 of 20 meetings: Children',
    meetings: ['2011-06-belgrade', '2015-03-vienna', '2016-05-tirana'].map((id) => catalog.meeting.get(id)!),
    datasetHref: null,
    draw,
    onclose,
    ...props,
  });
  return { user, onclose, draw };
}

/** What is saved from now on, and under which names. */
function savedFiles() {
  const saved: Blob[] = [];
  const names: string[] = [];
  URL.createObjectURL = (blob: Blob) => {
    saved.push(blob);
    return 'blob:file';
  };
  HTMLAnchorElement.prototype.click = function click() {
    names.push(this.download);
  };
  return { saved, names };
}

const button = (name: string) => screen.getByRole('button', { name });
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const said = () => screen.getByRole('status').textContent;
const clipboard = () => navigator.clipboard.readText();

describe('the link', () => {
  it('stands in a field that cannot be changed, and is copied', async () => {
    const { user } = open();
    expect(field('Link')).toHaveValue(LINK);
    expect(field('Link')).toHaveAttribute('readonly');
    expect(said()).toBe('');
    await user.click(button('Copy link'));
    expect(await clipboard()).toBe(LINK);
    expect(said()).toBe('Link copied.');
  });

  it('is selected where the browser refuses to copy, and a sentence says how to', async () => {
    const { user } = open();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new DOMException('refused', 'NotAllowedError'));
    await user.click(button('Copy link'));
    expect(field('Link')).toHaveFocus();
    expect([field('Link').selectionStart, field('Link').selectionEnd]).toEqual([0, LINK.length]);
    expect(said()).toBe(
      'This browser does not let the page copy. The text is selected: press Ctrl and C, or ⌘ and C on a Mac.',
    );
  });

  it('is not offered where it would lead others nowhere: a sentence says why', () => {
    const other = buildCatalog({ ...dataset, network: { ...dataset.network, name: 'Another Network' } }, true);
    const unreachable = 'This dataset is only on your device. A link cannot show it to others.';
    open({ catalog: other, addresses: null, unreachable });
    expect(screen.getByText(unreachable)).toBeVisible();
    for (const name of ['Link', 'Code for another page']) expect(screen.queryByRole('textbox', { name })).toBeNull();
    expect(
      screen.getByText('This is another dataset, “Another Network”. It is not the Network’s own data.'),
    ).toBeVisible();
  });
});

it('has a citation with the day and the link, to copy', async () => {
  const { user } = open();
  const citation = field('Citation').value;
  expect(citation).toMatch(
    /^Network of Anti-Trafficking Coordinators of South-East Europe \(NATC SEE\): dataset of its/,
  );
  expect(citation).toMatch(/ Seen on 1 December 2026 at https:\/\/meetings\.example\/see\/\?themes=children$/);
  await user.click(button('Copy citation'));
  expect(await clipboard()).toBe(citation);
  expect(said()).toBe('Citation copied.');
});

it('has the code for another page, of the view that is chosen', async () => {
  const { user } = open({ view: 'network' });
  const group = screen.getByRole('group', { name: 'View for another page' });
  expect(within(group).getByRole('radio', { name: 'Network' })).toBeChecked();
  await user.click(within(group).getByRole('radio', { name: 'Timeline' }));
  await user.click(button('Copy code'));
  expect(await clipboard()).toBe(
    '<iframe src="https://meetings.example/see/?themes=children&amp;embed=timeline" ' +
      'title="Timeline of 3 of 20 meetings: Children (NATC SEE)" width="640" height="280" loading="lazy" ' +
      'style="width: 100%; border: 0"></iframe>',
  );
  expect(said()).toBe('Code copied.');
});

describe('the calendar', () => {
  it('is saved as a file of the meetings shown, named after them', async () => {
    const { names, saved } = savedFiles();
    const { user } = open();
    await user.click(button('Save 3 meetings as a calendar file'));
    expect(names).toEqual(['natc-see-meetings-3-of-20.ics']);
    expect(saved[0]?.type).toBe('text/calendar;charset=utf-8');
    expect(said()).toBe('Saved as natc-see-meetings-3-of-20.ics.');
  });

  it('is not offered where no meeting is shown', () => {
    open({ meetings: [] });
    expect(screen.getByText('No meeting is shown now, so there is none to save.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /calendar/ })).toBeNull();
  });
});

describe('a picture', () => {
  it.each([
    ['PNG', 'image/png', 3],
    ['SVG', 'image/svg+xml', 6],
  ])('of the view that is chosen is saved as %s', async (kind, type, bytes) => {
    const { names, saved } = savedFiles();
    const { user, draw } = open();
    const group = within(screen.getByRole('group', { name: 'View for the picture' }));
    expect(group.getByRole('radio', { name: 'Map' })).toBeChecked();
    await user.click(group.getByRole('radio', { name: 'Network' }));
    await user.click(button(`Save as ${kind}`));
    const file = `natc-see-network.${kind.toLowerCase()}`;
    await expect.poll(said).toBe(`Saved as ${file}.`);
    expect(draw).toHaveBeenCalledExactlyOnceWith('network');
    expect(names).toEqual([file]);
    expect([saved[0]?.type, saved[0]?.size]).toEqual([type, bytes]);
  });

  it('that cannot be made is told of', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { user } = open({ draw: () => Promise.reject(new Error('no picture')) });
    await user.click(button('Save as PNG'));
    await expect.poll(said).toBe('The picture could not be made. Load the page again and try once more.');
  });
});

it('leads to the file of the dataset, where that is served', () => {
  open({ datasetHref: './assets/natc-see-a1b2.json' });
  const link = screen.getByRole('link', { name: 'Download the dataset (JSON)' });
  expect(link).toHaveAttribute('href', './assets/natc-see-a1b2.json');
  expect(link).toHaveAttribute('download', `natc-see-${dataset.network.version}.json`);
  expect(screen.getByText('All 20 meetings with their sources, whatever the filter.')).toBeVisible();
});

it('closes by its button', async () => {
  const { user, onclose } = open();
  await user.click(button('Close'));
  expect(onclose).toHaveBeenCalledOnce();
});
