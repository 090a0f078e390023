import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import StoriesDialog from '../../src/panels/presenter/StoriesDialog.svelte';
import { stories } from '../real';
import { beginning, children, Device, online, shelfOn } from '../query/shelf';

const view = {
  text: '1 of 20 meetings took up COVID-19, online, 2020.',
  title: 'COVID-19',
  views: ['map', 'timeline'] as const,
  see: 'themes=covid-19',
};

beforeEach(() => {
  // jsdom reads a file by FileReader only.
  Blob.prototype.text = function text() {
    return new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.readAsText(this);
    });
  };
  // jsdom has the element but neither of its verbs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

/** The dialog over a shelf with the Network's four stories and, if asked for, one of her own with two steps. */
async function open({ device = new Device(), own = false, see = view.see, fetch = undefined as never } = {}) {
  const shelf = fetch ? shelfOn(device, fetch) : shelfOn(device);
  if (own) for (const step of [children, online]) shelf.addView(step, beginning);
  const calls = { onpresent: vi.fn(), onslides: vi.fn(), onprint: vi.fn(), onkiosk: vi.fn(), onclose: vi.fn() };
  const { unmount } = render(StoriesDialog, { shelf, view: { ...view, see }, ...calls });
  await expect.poll(() => shelf.arrival).not.toBe('coming');
  return { shelf, ...calls, unmount, user: userEvent.setup() };
}

const button = (name: string) => screen.getByRole('button', { name });
const part = (name: string) => within(screen.getByRole('region', { name }));
const said = () => screen.getByRole('status').textContent;
const steps = () =>
  within(screen.getByRole('list', { name: 'Steps' }))
    .getAllByRole('listitem')
    .map((item) =>
      item.textContent
        ?.replace(/\s+/g, ' ')
        .trim()
        .replace(/ ?Edit ?Remove.*$/, ''),
    );

describe('the dialog', () => {
  it('says first how to move', async () => {
    await open();
    const dialog = screen.getByRole('dialog', { name: 'Present' });
    expect(dialog.querySelector('p')).toHaveTextContent(/^Next step: → or Space, or the forward key of a clicker\./);
  });

  it('closes by its button', async () => {
    const { onclose, user } = await open();
    await user.click(button('Close'));
    expect(onclose).toHaveBeenCalledOnce();
  });

  it('tells of its end by Escape, but not when the page takes it away', async () => {
    const { onclose, unmount } = await open();
    const dialog = screen.getByRole('dialog');
    dialog.dispatchEvent(new Event('close'));
    expect(onclose).toHaveBeenCalledOnce();
    unmount();
    dialog.dispatchEvent(new Event('close'));
    expect(onclose).toHaveBeenCalledOnce();
  });
});

describe('a story of the Network', () => {
  it('tells whom it is for, how long it takes and how many steps it has', async () => {
    await open();
    const cards = part('Stories of the Network').getAllByRole('listitem');
    expect(cards).toHaveLength(4);
    expect(cards[0]).toHaveTextContent('Fourteen years in nine steps');
    expect(cards[0]).toHaveTextContent('Officials and partners who are new to the Network');
    expect(cards[0]).toHaveTextContent('4 minutes, 9 steps');
  });

  it('is presented, runs by itself, becomes slides, is printed without and with notes', async () => {
    const { onpresent, onkiosk, onslides, onprint, user } = await open();
    const [, covid] = stories;
    for (const name of ['Present', 'Run by itself', 'Open as slides (PowerPoint)', 'Print', 'Print with notes'])
      await user.click(button(`${name}: COVID-19 and after`));
    expect(onpresent).toHaveBeenCalledExactlyOnceWith(covid);
    expect(onkiosk).toHaveBeenCalledExactlyOnceWith(covid);
    expect(onslides).toHaveBeenCalledExactlyOnceWith(covid);
    expect(onprint.mock.calls).toEqual([
      [covid, false],
      [covid, true],
    ]);
  });

  it('may not arrive: one button asks again', async () => {
    const fetch = vi.fn().mockRejectedValueOnce(new Error('no network')).mockResolvedValue(stories);
    const { user } = await open({ fetch: fetch as never });
    expect(part('Stories of the Network').getByText(/did not arrive/)).toBeVisible();
    await user.click(button('Try again'));
    expect(await screen.findByRole('button', { name: 'Present: Who convenes the Network' })).toBeVisible();
  });
});

describe('what is shown now', () => {
  it('is presented at once', async () => {
    const { onpresent, user } = await open();
    expect(part('What is shown now').getByText(view.text)).toBeVisible();
    await user.click(button('Present this view'));
    expect(onpresent.mock.calls[0]?.[0]).toMatchObject({
      id: 'this-view',
      title: 'COVID-19',
      steps: [{ see: 'themes=covid-19', views: ['map', 'timeline'], text: [view.text] }],
    });
  });

  it('begins a story of hers, and goes to the one that she chooses', async () => {
    const { shelf, user } = await open();
    await user.click(button('Add to a story of mine'));
    expect(said()).toBe('Added as step 1 of “My story”.');
    const target = screen.getByRole('combobox', { name: 'Story to add to' });
    expect(target).toHaveDisplayValue('My story');
    await user.click(button('Add to a story of mine'));
    expect(said()).toBe('Added as step 2 of “My story”.');
    await user.selectOptions(target, 'A new story');
    await user.click(button('Add to a story of mine'));
    expect(said()).toBe('Added as step 1 of “My story 2”.');
    expect(shelf.own.list.map(({ steps }) => steps.length)).toEqual([2, 1]);
  });

  it('cannot be presented where nothing matches, and says so', async () => {
    await open({ see: 'themes=covid-19&to=2019' });
    expect(part('What is shown now').getByText(/there is nothing to present/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Present this view' })).toBeNull();
  });
});

describe('a story of hers', () => {
  it('is told of when there is none', async () => {
    await open();
    const mine = part('Stories of mine');
    expect(mine.getByText(/^None yet/)).toBeVisible();
    expect(mine.getByText(/stay on this device. Nothing is uploaded/)).toBeVisible();
  });

  it('moves its steps by keyboard: said politely, and the button keeps the focus', async () => {
    const { user } = await open({ own: true });
    expect(steps()).toEqual(['1 Children', '2 Online']);
    const up = button('Move up: Online');
    up.focus();
    await user.keyboard('{Enter}');
    expect(steps()).toEqual(['1 Online', '2 Children']);
    expect(said()).toBe('“Online” is now step 1 of 2.');
    expect(up).toHaveFocus();
    expect(up).toHaveAttribute('aria-disabled', 'true');
    await user.keyboard(' ');
    expect(steps()).toEqual(['1 Online', '2 Children']);
    await user.click(button('Move down: Online'));
    expect(steps()).toEqual(['1 Children', '2 Online']);
  });

  it('is worded, and a field left empty gets its words back', async () => {
    const { shelf, user } = await open({ own: true });
    const title = screen.getByRole('textbox', { name: 'Title' });
    await user.clear(title);
    await user.tab();
    expect(title).toHaveValue('My story');
    await user.clear(title);
    await user.type(title, 'Children first ');
    expect(title).toHaveValue('Children first ');
    const audience = screen.getByRole('textbox', { name: 'For whom' });
    await user.clear(audience);
    await user.type(audience, 'The ministers');
    const minutes = screen.getByRole('spinbutton', { name: 'Minutes' });
    await user.clear(minutes);
    await user.type(minutes, '5');
    expect(shelf.own.list[0]).toMatchObject({ title: 'Children first', audience: 'The ministers', minutes: 5 });
    expect(screen.getByRole('heading', { name: 'Children first' })).toBeVisible();
  });

  it('has its steps worded, noted and given another view', async () => {
    const { shelf, user } = await open({ own: true });
    await user.click(button('Edit: Children'));
    await user.clear(screen.getByRole('textbox', { name: 'Text' }));
    await user.type(screen.getByRole('textbox', { name: 'Text' }), 'In **Kosovo**{Enter}{Enter}Two.');
    expect(screen.getByRole('textbox', { name: 'Text' })).toHaveAccessibleDescription(/^3 words; a room reads 45/);
    await user.type(screen.getByRole('textbox', { name: 'Speaker’s notes' }), 'Wait here.');
    await user.selectOptions(screen.getByRole('combobox', { name: 'View' }), 'Timeline and network');
    await user.type(screen.getByRole('textbox', { name: 'Title of the step' }), ' first');
    expect(shelf.own.list[0]?.steps[0]).toMatchObject({
      id: 'children',
      title: 'Children first',
      text: ['In **Kosovo***', 'Two.'],
      notes: ['Wait here.'],
      views: ['timeline', 'network'],
    });
  });

  it('is presented from a step, and a step takes over what is shown now', async () => {
    const { shelf, onpresent, user } = await open({ own: true });
    await user.click(button('Edit: Online'));
    await user.click(button('Present from here: Online'));
    expect(onpresent).toHaveBeenCalledExactlyOnceWith(shelf.own.list[0], 'online');
    await user.click(button('Show what is shown now: Online'));
    expect(said()).toBe('“Online” now shows this view.');
    expect(shelf.own.list[0]?.steps[1]).toMatchObject({ see: 'themes=covid-19', views: ['map', 'timeline'] });
  });

  it('loses a step, and the way back takes the focus and gives it to the step', async () => {
    const { user } = await open({ own: true });
    await user.click(button('Remove: Children'));
    expect(said()).toBe('“Children” was removed.');
    expect(steps()).toEqual(['1 Online']);
    expect(button('Undo: bring back “Children”')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(steps()).toEqual(['1 Children', '2 Online']);
    expect(said()).toBe('“Children” is back.');
    expect(button('Edit: Children')).toHaveFocus();
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
  });

  it('is removed and brought back', async () => {
    const { user } = await open({ own: true });
    await user.click(button('Remove: My story'));
    expect(part('Stories of mine').getByText(/^None yet/)).toBeVisible();
    await user.click(button('Undo: bring back “My story”'));
    expect(screen.getByRole('heading', { name: 'My story' })).toHaveFocus();
  });

  it('is opened and closed for editing', async () => {
    const { user } = await open({ own: true });
    const edit = button('Edit: My story');
    expect(edit).toHaveAttribute('aria-expanded', 'true');
    await user.click(edit);
    expect(edit).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('list', { name: 'Steps' })).toBeNull();
    expect(screen.getByRole('combobox', { name: 'Story to add to' })).toHaveDisplayValue('A new story');
  });
});

describe('files', () => {
  const upload = (name: string, text: string) => new File([text], name, { type: 'application/json' });
  const input = () => screen.getByLabelText('Open a story from a file');

  it('hold a story, and give it back', async () => {
    const saved: Blob[] = [];
    const names: string[] = [];
    URL.createObjectURL = (blob: Blob) => {
      saved.push(blob);
      return 'blob:story';
    };
    HTMLAnchorElement.prototype.click = function click() {
      names.push(this.download);
    };
    const { shelf, user } = await open({ own: true });
    await user.click(button('Save as file: My story'));
    expect(names).toEqual(['my-story.stories.json']);
    expect(said()).toBe('Saved as my-story.stories.json.');
    await user.click(button('Remove: My story'));
    await user.upload(input(), upload('my-story.stories.json', await saved[0]!.text()));
    await expect.poll(said).toBe('Opened “My story”.');
    expect(shelf.own.list).toEqual([shelf.own.removed?.story]);
  });

  it('that are wrong are told of line by line, and can be chosen again', async () => {
    const { user } = await open();
    await user.upload(input(), upload('mine.json', '{"stories": [{"id": "Mine"}]}'));
    expect(await screen.findByRole('heading', { name: 'The file was not opened' })).toHaveFocus();
    expect(said()).toBe('The file was not opened: 5 problems.');
    expect(screen.getByText(/^mine.json, stories\[0\], title: this field is missing./)).toBeVisible();
    await user.upload(input(), upload('mine.json', JSON.stringify({ stories: [stories[0]] })));
    await expect.poll(said).toBe('Opened “Fourteen years in nine steps”.');
    expect(screen.queryByRole('heading', { name: 'The file was not opened' })).toBeNull();
  });

  it('show ten problems and count the others', async () => {
    const { user } = await open();
    const wrong = Array.from({ length: 30 }, () => ({ ...stories[0], id: 'Wrong' }));
    await user.upload(input(), upload('mine.json', JSON.stringify({ stories: wrong })));
    expect(await screen.findByText(/^and \d+ more$/)).toBeVisible();
    expect(screen.getAllByText(/^mine.json, /)).toHaveLength(10);
  });

  it('of three million bytes are not read', async () => {
    const { user } = await open();
    await user.upload(input(), upload('large.json', ' '.repeat(3_000_000)));
    expect(await screen.findByText('large.json: the file is larger than 2 million bytes.')).toBeVisible();
  });

  it('with tags in their words show them as words', async () => {
    const { user } = await open();
    const title = '<img src=x onerror="alert(1)">';
    await user.upload(input(), upload('mine.json', JSON.stringify({ stories: [{ ...stories[0], title }] })));
    expect(await screen.findByRole('heading', { name: title })).toBeVisible();
    expect(screen.getByRole('dialog').querySelector('img')).toBeNull();
  });
});

describe('the device', () => {
  it('may refuse to keep stories: the page says so', async () => {
    const device = new Device();
    device.refuses = true;
    await open({ device, own: true });
    expect(screen.getByText(/^This device does not keep your stories beyond this visit/)).toBeVisible();
  });

  it('may hold what cannot be read: it is handed over before anything is written over it', async () => {
    const saved: Blob[] = [];
    URL.createObjectURL = (blob: Blob) => {
      saved.push(blob);
      return 'blob:unread';
    };
    const device = new Device();
    device.text = '{"stories": 1}';
    const { user } = await open({ device, own: true });
    expect(device.text).toBe('{"stories": 1}');
    await user.click(button('Save them as a file'));
    expect(await saved[0]!.text()).toBe('{"stories": 1}');
    expect(device.text).toContain('My story');
  });
});
