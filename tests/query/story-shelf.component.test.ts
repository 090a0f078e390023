import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Story } from '../../src/model/story-schema';
import type { StoryShelf } from '../../src/query/story-shelf.svelte';
import { stories as given } from '../real';
import { beginning, children, Device, online, shelfOn } from './shelf';

const titles = (story: Story | undefined) => story?.steps.map(({ title }) => title);
const fileOf = (...stories: unknown[]) => JSON.stringify({ stories });
const problemsOf = (shelf: StoryShelf, text: string) => {
  const read = shelf.open(text, 'mine.stories.json');
  return 'problems' in read ? read.problems : [];
};

/** A shelf with one story of her own, of two steps. */
function filled(device = new Device()) {
  const shelf = shelfOn(device);
  shelf.addView(children, beginning);
  shelf.addView(online, beginning);
  return shelf;
}
const mine = (shelf: StoryShelf) => shelf.own.list.find(({ id }) => id === 'my-story');

describe('the Network’s stories', () => {
  it('come, and are found by their ids', async () => {
    const shelf = shelfOn();
    expect(shelf.arrival).toBe('coming');
    await expect.poll(() => shelf.arrival).toBe('here');
    expect(shelf.find('fourteen-years')?.title).toBe('Fourteen years in nine steps');
    expect(shelf.find('nobody')).toBeUndefined();
  });

  it('may not arrive, and are asked for again', async () => {
    let isOnline = false;
    const shelf = shelfOn(new Device(), async () => {
      if (!isOnline) throw new Error('no network');
      return given;
    });
    await expect.poll(() => shelf.arrival).toBe('failed');
    isOnline = true;
    await shelf.fetch();
    expect(shelf.given).toHaveLength(4);
  });

  it('keep their ids: a story of her own gives way', async () => {
    const shelf = shelfOn();
    shelf.addView(children, { ...beginning, title: 'Fourteen years' });
    expect(shelf.own.list[0]?.id).toBe('fourteen-years');
    await expect.poll(() => shelf.arrival).toBe('here');
    expect(shelf.own.list[0]?.id).toBe('fourteen-years-2');
    expect(shelf.find('fourteen-years')?.steps).toHaveLength(9);
  });
});

describe('what is shown now', () => {
  it('becomes a story of one step, resting on the meetings shown', () => {
    const shelf = shelfOn();
    const story = shelf.storyOf(children, 'Whoever asks');
    expect(story).toEqual({
      id: 'this-view',
      title: 'Children',
      audience: 'Whoever asks',
      minutes: 1,
      steps: [
        {
          id: 'children',
          title: 'Children',
          text: ['3 of 20 meetings took up children, in 3 places, 2011–2016.'],
          notes: [],
          see: 'themes=children',
          views: ['map'],
          records: ['2011-06-belgrade', '2015-03-vienna', '2016-05-tirana'],
        },
      ],
    });
    expect(shelf.find('this-view')).toBe(story);
    expect(shelf.storyOf(children, 'Whoever asks', 'as-it-was-named').steps[0]?.id).toBe('as-it-was-named');
    expect(shelf.own.list).toEqual([]);
  });

  it('rests on the milestone that is open, too', () => {
    const see = 'themes=covid-19&focus=2018-03-ministerial-declaration';
    expect(shelfOn().storyOf({ ...children, see }, 'All').steps[0]?.records).toEqual([
      '2018-03-ministerial-declaration',
      '2020-04-online',
    ]);
  });

  it('begins a story, and is added to it while it is edited', () => {
    const shelf = shelfOn();
    expect(shelf.addView(children, beginning)?.story).toMatchObject({ id: 'my-story', title: 'My story', minutes: 1 });
    expect(shelf.addView(online, beginning)?.step.id).toBe('online');
    expect(titles(mine(shelf))).toEqual(['Children', 'Online']);
    expect(mine(shelf)?.minutes).toBe(2);
    shelf.edited = null;
    expect(shelf.addView(online, beginning)?.story.id).toBe('my-story-2');
    expect(shelf.own.list.map(({ steps }) => steps.length)).toEqual([2, 1]);
  });

  it('has an id of its own in its story', () => {
    const shelf = filled();
    expect(shelf.addView(children, beginning)?.step.id).toBe('children-2');
  });

  it('is not added where no meeting matches, nor beyond 60 steps', () => {
    const shelf = shelfOn();
    expect(shelf.addView({ ...children, see: 'themes=covid-19&to=2019' }, beginning)).toBeNull();
    for (let step = 0; step < 60; step++) shelf.addView(children, beginning);
    expect(shelf.addView(children, beginning)).toBeNull();
    expect(mine(shelf)?.steps).toHaveLength(60);
  });

  it('takes the place of another view, and its words stay', () => {
    const shelf = filled();
    shelf.setView('my-story', 'online', { see: 'themes=covid-19', views: ['map', 'timeline'] });
    expect(mine(shelf)?.steps[1]).toMatchObject({
      title: 'Online',
      see: 'themes=covid-19',
      views: ['map', 'timeline'],
      records: ['2020-04-online'],
    });
    shelf.setView('my-story', 'online', { see: 'themes=covid-19&to=2019', views: ['map'] });
    expect(mine(shelf)?.steps[1]?.see).toBe('themes=covid-19');
  });
});

describe('a story of her own', () => {
  it('moves its steps, as far as it goes', () => {
    const shelf = filled();
    shelf.own.move('my-story', 'online', -1);
    expect(titles(mine(shelf))).toEqual(['Online', 'Children']);
    shelf.own.move('my-story', 'online', -1);
    expect(titles(mine(shelf))).toEqual(['Online', 'Children']);
    shelf.own.move('my-story', 'online', 5);
    expect(titles(mine(shelf))).toEqual(['Children', 'Online']);
  });

  it('takes what is typed, and keeps a word where it must have one', () => {
    const { own } = filled();
    own.setStory('my-story', { title: '  Children\u202e first ', audience: ' ', minutes: 7.4 });
    own.setStep('my-story', 'children', { title: '', text: 'One.\n\nTwo.\nThree.\n', notes: 'Slow\u200bly.\n' });
    own.setStep('my-story', 'online', { title: 'In Kosovo', text: ' \n ' });
    const [story] = own.list;
    expect(story).toMatchObject({ title: 'Children first', audience: 'My own audience', minutes: 7 });
    expect(story?.steps[0]).toMatchObject({ title: 'Children', text: ['One.', 'Two. Three.'], notes: ['Slowly.'] });
    expect(story?.steps[1]).toMatchObject({ title: 'In Kosovo*', text: [online.text] });
  });

  it('brings back what was taken away, where it stood, with what was changed meanwhile', () => {
    const { own } = filled();
    own.removeStep('my-story', 'children');
    expect(own.removed).toMatchObject({ step: { id: 'children' }, at: 0 });
    own.setStep('my-story', 'online', { title: 'By screen' });
    expect(own.undo()?.step?.id).toBe('children');
    expect(titles(own.list[0])).toEqual(['Children', 'By screen']);
    own.removeStory('my-story');
    expect(own.list).toEqual([]);
    own.undo();
    expect(titles(own.list[0])).toEqual(['Children', 'By screen']);
    expect(own.removed).toBeNull();
    expect(own.undo()).toBeNull();
  });

  it('goes with its last step, and comes back with it', () => {
    const { own } = filled();
    for (const step of ['children', 'online']) own.removeStep('my-story', step);
    expect(own.list).toEqual([]);
    own.undo();
    own.undo();
    expect(titles(own.list[0])).toEqual(['Children', 'Online']);
  });

  it('comes back under another id where its own was taken meanwhile', () => {
    const shelf = filled();
    shelf.own.removeStory('my-story');
    shelf.addView(online, beginning);
    expect(shelf.own.undo()?.story.id).toBe('my-story-2');
    expect(shelf.own.list.map(({ id }) => id)).toEqual(['my-story-2', 'my-story']);
  });
});

describe('the device', () => {
  it('keeps the stories for the next visit', () => {
    const device = new Device();
    const before = filled(device).own.list;
    expect(shelfOn(device).own.list).toEqual(before);
  });

  it('may refuse: the stories last for this visit, and the shelf says so', () => {
    const device = new Device();
    device.refuses = true;
    const shelf = filled(device);
    expect(shelf.own.isKept).toBe(false);
    expect(titles(mine(shelf))).toEqual(['Children', 'Online']);
    device.refuses = false;
    shelf.own.move('my-story', 'online', -1);
    expect(shelf.own.isKept).toBe(true);
    expect(titles(shelfOn(device).own.list[0])).toEqual(['Online', 'Children']);
  });

  it('is shared by two tabs, and neither loses what the other made', () => {
    const device = new Device();
    const [one, other] = [shelfOn(device), shelfOn(device)];
    one.addView(children, beginning);
    other.addView(online, { ...beginning, title: 'Another' });
    one.addView(online, beginning);
    expect(one.own.list.map(({ id, steps }) => [id, steps.length])).toEqual([
      ['my-story', 2],
      ['another', 1],
    ]);
  });

  it.each(['{', '{"stories": [{"id": 1}]}', 'null'])('may hold what is no story: %s is not written over', (text) => {
    const device = new Device();
    device.text = text;
    const shelf = filled(device);
    expect(shelf.own.unreadable).toBe(text);
    expect(device.text).toBe(text);
    expect(shelf.own.takeUnreadable()).toBe(text);
    expect(shelf.own.unreadable).toBeNull();
    expect(titles(shelfOn(device).own.list[0])).toEqual(['Children', 'Online']);
  });
});

describe('a file', () => {
  it('is written in the order of the schema, with two blanks and a last line break', () => {
    const shelf = filled();
    const text = shelf.save({ steps: [], id: 'a', minutes: 1, audience: 'b', title: 'c' });
    expect(text).toBe(
      '{\n  "stories": [\n    {\n      "id": "a",\n      "title": "c",\n      "audience": "b",\n      "minutes": 1,\n      "steps": []\n    }\n  ]\n}\n',
    );
  });

  it.each(given)('gives the story back: $id', (story) => {
    expect(shelfOn(new Device(), async () => []).open(shelfOn().save(story))).toEqual({ opened: [story] });
  });

  it('gives back whatever was typed into a story', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('Kosovo', '**Kosovo**', '\u202eabc', ' ', '\n'),
    );
    const words = fc.record({ title: text, text, notes: text }, { requiredKeys: [] });
    const verb = fc.oneof(
      fc.record({ add: fc.record({ title: text, text }), see: fc.constantFrom('', 'q=Tirana', 'themes=children') }),
      fc.record({ at: fc.nat(4), set: words }),
      fc.record({ at: fc.nat(4), by: fc.integer({ min: -3, max: 3 }) }),
      fc.record({ story: fc.record({ title: text, audience: text, minutes: fc.double() }, { requiredKeys: [] }) }),
      fc.record({ remove: fc.nat(4) }),
      fc.constant({ undo: true }),
    );
    fc.assert(
      fc.property(fc.array(verb, { maxLength: 12 }), (verbs) => {
        const shelf = filled();
        for (const verb of verbs) {
          const id = (at: number) => shelf.own.list[0]?.steps[at]?.id ?? 'none';
          if ('add' in verb) shelf.addView({ ...children, see: verb.see, ...verb.add }, beginning);
          else if ('set' in verb) shelf.own.setStep('my-story', id(verb.at), verb.set);
          else if ('by' in verb) shelf.own.move('my-story', id(verb.at), verb.by);
          else if ('story' in verb) shelf.own.setStory('my-story', verb.story);
          else if ('remove' in verb) shelf.own.removeStep('my-story', id(verb.remove));
          else shelf.own.undo();
        }
        for (const story of shelf.own.list) expect(shelfOn().open(shelf.save(story))).toEqual({ opened: [story] });
      }),
      { numRuns: 100 },
    );
  });

  it('gets another id where its own exists already', () => {
    const shelf = filled();
    const text = shelf.save(mine(shelf)!);
    expect(shelf.open(text)).toMatchObject({ opened: [{ id: 'my-story-2' }] });
    expect(shelf.open(fileOf({ ...mine(shelf), id: 'this-view' }))).toMatchObject({ opened: [{ id: 'this-view-2' }] });
    expect(shelf.own.list).toHaveLength(3);
  });

  it('gets ids that the address can hold', () => {
    const story = {
      ...given[0],
      id: 'a'.repeat(200),
      steps: given[0]!.steps.map((s) => ({ ...s, id: `b${s.id.repeat(9)}` })),
    };
    const read = shelfOn().open(fileOf(story));
    const ids = 'opened' in read ? read.opened.flatMap(({ id, steps }) => [id, ...steps.map((step) => step.id)]) : [];
    expect(ids).toHaveLength(10);
    expect(new Set(ids).size).toBe(10);
    expect(Math.max(...ids.map(({ length }) => length))).toBeLessThanOrEqual(80);
  });

  it('may search for Kosovo: a query is not shown as text', () => {
    const wrong = { ...given[0], steps: [{ ...given[0]!.steps[0], see: 'q=Kosovo' }] };
    expect(problemsOf(shelfOn(), fileOf(wrong)).join()).not.toContain('asterisk');
  });

  it('is held against this dataset', () => {
    const [step] = given[0]!.steps;
    const wrong = { ...given[0], steps: [{ ...step, see: 'themes=cats' }] };
    expect(problemsOf(shelfOn(), fileOf(wrong))).toEqual([
      expect.stringContaining('stories: fourteen-years, steps: first-meeting, see: "cats" is not a value of "themes".'),
    ]);
  });
});

describe('a hostile file', () => {
  const step = { ...given[0]!.steps[0]!, facts: undefined };
  const story = { id: 'hostile', title: 'Hostile', audience: 'Anybody', minutes: 1, steps: [step] };

  it('may hold tags: they are text', () => {
    const title = '<script>alert(1)</script><img src=x onerror=alert(1)>';
    expect(shelfOn().open(fileOf({ ...story, title }))).toMatchObject({ opened: [{ title }] });
  });

  it('changes nothing of the page by its keys', () => {
    const text = fileOf(story).replace('{"stories"', '{"__proto__":{"polluted":1},"constructor":{},"stories"');
    shelfOn().open(text);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(problemsOf(shelfOn(), fileOf({ ...story, onload: 'x' }))[0]).toContain('there is no field "onload" here');
  });

  it.each([
    ['is too large', `{"stories": [], "$schema": "${'x'.repeat(3_000_000)}"}`, 'larger than 2 million characters'],
    ['is nested deep', `{"stories": ${'['.repeat(5000)}${']'.repeat(5000)}}`, 'nested more than 32 levels deep'],
    ['is no JSON', '<html>', 'cannot be read as JSON'],
    ['is empty', '', 'cannot be read as JSON'],
    ['reverses what is read', fileOf({ ...story, title: 'abc\u202edef' }), 'reverses the direction of writing'],
    ['has 61 steps', fileOf({ ...story, steps: Array(61).fill(step) }), 'must hold at most 60 steps'],
  ])('that %s opens nothing and says why', (_, text, said) => {
    const shelf = shelfOn();
    expect(problemsOf(shelf, text).join('\n')).toContain(said);
    expect(shelf.own.list).toEqual([]);
  });

  it('that could not be saved again opens nothing', () => {
    const long = { ...story, steps: [{ ...step, notes: ['Ж'.repeat(1_200_000)] }] };
    expect(problemsOf(shelfOn(), fileOf(long))).toEqual([
      'mine.stories.json, stories: hostile: the story is larger than 2 million bytes.',
    ]);
  });
});
