import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import type { Topology } from 'topojson-specification';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import map from '../data/basemap.json';
import stories from '../data/natc-see.stories.json';
import App from '../src/App.svelte';
import { Explorer } from '../src/query/explorer.svelte';
import { buildCatalog } from '../src/model/catalog';
import { dataset } from './real';

const fault = vi.hoisted(() => ({ in: '' }));

/** The real component, but for the one that is to fail. */
const fragile = vi.hoisted(() => (name: string) => async (original: () => Promise<unknown>) => {
  const { default: component } = (await original()) as { default: (...given: unknown[]) => unknown };
  return {
    default: (...given: unknown[]) => {
      if (fault.in === name) throw new Error('a fault in drawing');
      return component(...given);
    },
  };
});
vi.mock('../src/charts/map/Map.svelte', fragile('Map'));
vi.mock('../src/charts/timeline/Timeline.svelte', fragile('Timeline'));
vi.mock('../src/charts/network/Network.svelte', fragile('Network'));
vi.mock('../src/charts/reach/Reach.svelte', fragile('Reach'));
vi.mock('../src/panels/detail/Detail.svelte', fragile('Details'));
vi.mock('../src/panels/table/MeetingTable.svelte', fragile('Meetings'));
vi.mock('../src/panels/themes/ThemeRail.svelte', fragile('Themes'));
vi.mock('../src/panels/about/About.svelte', fragile('About & sources'));
vi.mock('../src/panels/share/Share.svelte', fragile('Share'));
vi.mock('../src/panels/presenter/StoriesDialog.svelte', fragile('Present'));
vi.mock('../src/page/stage/Present.svelte', fragile('The stage'));
vi.mock('../src/page/paper/Handout.svelte', fragile('Paper'));

/** Few meetings, since all views are drawn again and again. */
const catalog = buildCatalog({ ...dataset, meetings: dataset.meetings.slice(0, 3) });

/** Compiled here, which a busy machine takes long over. */
beforeAll(async () => {
  await import('../src/charts/reach/Reach.svelte');
  await import('../src/panels/detail/Detail.svelte');
  await import('../src/panels/table/MeetingTable.svelte');
  await import('../src/panels/about/About.svelte');
  await import('../src/page/explore/Sharing.svelte');
  await import('../src/panels/presenter/StoriesDialog.svelte');
  await import('../src/page/stage/Present.svelte');
  await import('../src/page/paper/Handout.svelte');
}, 120_000);

const VIEWS = ['Map', 'Timeline', 'Network', 'Reach', 'Details', 'Meetings', 'Themes'];
const FAILED = 'this view could not be drawn';

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false;
  };
});

const page = (address: string, of = catalog) =>
  render(App, {
    explorer: new Explorer(of, { read: () => address, push: () => undefined, replace: () => undefined }),
    topology: map as unknown as Topology,
    onmapretry: () => undefined,
    onother: () => undefined,
  });

describe('each view has its own boundary', () => {
  it.each(VIEWS)('%s fails: the others stand, and it comes back when it is drawn again', async (broken) => {
    fault.in = broken;
    page('focus=2011-06-belgrade');
    expect(await screen.findByRole('region', { name: broken })).toHaveTextContent(FAILED);
    for (const other of VIEWS.filter((name) => name !== broken))
      expect(await screen.findByRole('region', { name: other })).not.toHaveTextContent(FAILED);
    expect(screen.getByRole('status')).toHaveTextContent('Showing 3 of 3 meetings');
    fault.in = '';
    await userEvent.click(screen.getByRole('button', { name: 'Draw it again' }));
    expect(await screen.findByRole('region', { name: broken })).not.toHaveTextContent(FAILED);
  });

  it.each([
    ['About & sources', 'panel=about'],
    ['Present', 'panel=stories'],
  ])('%s fails: a line says so and can be closed, and the page stands', async (broken, address) => {
    fault.in = broken;
    page(address);
    expect(await screen.findByText(`${broken}: ${FAILED}. The other views still work.`)).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Timeline' })).not.toHaveTextContent(FAILED);
    await userEvent.click(screen.getByRole('button', { name: 'Close this notice' }));
    expect(screen.queryByText(new RegExp(FAILED))).toBeNull();
  });
});

it('Share fails: a line says so and can be closed, and the page stands', async () => {
  fault.in = 'Share';
  page('');
  await userEvent.click(await screen.findByRole('button', { name: 'Share' }));
  expect(await screen.findByText(`Share: ${FAILED}. The other views still work.`)).toBeInTheDocument();
  expect(screen.getByRole('region', { name: 'Timeline' })).not.toHaveTextContent(FAILED);
  await userEvent.click(screen.getByRole('button', { name: 'Close this notice' }));
  expect(screen.queryByText(new RegExp(FAILED))).toBeNull();
});

describe('a story', () => {
  const STORY = 'story=fourteen-years&step=first-meeting';
  const heading = { name: stories.stories[0]!.steps[0]!.title };

  beforeEach(() => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(stories))));
    // Nothing is drawn on a stage without room.
    for (const side of ['clientWidth', 'clientHeight'] as const)
      vi.spyOn(Element.prototype, side, 'get').mockReturnValue(800);
  });
  afterEach(() => vi.restoreAllMocks());

  it('one view of a step fails: its words stand, and it comes back when it is drawn again', async () => {
    fault.in = 'Map';
    page(STORY, buildCatalog(dataset));
    expect(await screen.findByRole('heading', heading)).toBeVisible();
    expect(await screen.findByRole('region', { name: 'Map' })).toHaveTextContent(FAILED);
    fault.in = '';
    await userEvent.click(screen.getByRole('button', { name: 'Draw it again' }));
    expect(await screen.findByRole('region', { name: 'Map' })).not.toHaveTextContent(FAILED);
  });

  it('the stage itself fails: a line says so, and closing it leads back to the page', async () => {
    fault.in = 'The stage';
    page(STORY, buildCatalog(dataset));
    expect(await screen.findByText(`Present: ${FAILED}. The other views still work.`)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Close this notice' }));
    expect(await screen.findByRole('region', { name: 'Meetings' })).toHaveTextContent('Belgrade 2011');
  });
});

it('the paper version fails: the page stands, for the browser to print as it is', async () => {
  fault.in = 'Paper';
  vi.stubGlobal('print', vi.fn());
  page('');
  await screen.findByRole('region', { name: 'Meetings' });
  await userEvent.click(screen.getByRole('button', { name: 'Print' }));
  await waitFor(() => expect(print).toHaveBeenCalledOnce());
  for (const name of VIEWS.filter((view) => view !== 'Details'))
    expect(screen.getByRole('region', { name })).not.toHaveTextContent(FAILED);
});
