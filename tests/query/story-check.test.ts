import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/model/problem';
import type { Stories, Step, Story } from '../../src/model/story-schema';
import { openStories } from '../../src/query/open-stories';
import { checkStories } from '../../src/query/story-check';
import { catalog, facets } from '../real';

const step = (): Step => ({
  id: 'tirana',
  title: 'Tirana: children on their own',
  text: ['In **Tirana**, on 12 May 2016, three institutions convened the meeting.'],
  notes: ['A note of some length, so that the story lasts as long as it says. '.repeat(8)],
  see: 'themes=children&from=2016&to=2016',
  views: ['map'],
  records: ['2016-05-tirana'],
  facts: [{ says: 'three institutions', count: 'institutions', is: 3 }],
});
const story = (): Story => ({ id: 'one', title: 'One', audience: 'All', minutes: 1, steps: [step()] });

const told = (value: unknown) =>
  checkStories(catalog, facets, value).problems.map((problem) => formatProblem('f', problem));
/** The messages of a story whose only step was edited. */
const edited = (edit: (step: Step) => unknown) => {
  const stories: Stories = { stories: [story()] };
  edit(stories.stories[0]!.steps[0]!);
  return told(stories);
};
const AT = 'f, stories: one, steps: tirana';

it('lets a sound story pass as it is', () => {
  expect(checkStories(catalog, facets, { stories: [story()] })).toEqual({
    stories: { stories: [story()] },
    problems: [],
  });
});

describe('checkStories', () => {
  it.each<[name: string, edit: (step: Step) => unknown, ...messages: string[]]>([
    [
      'an unknown theme',
      (step) => (step.see = 'themes=childern&from=2016&to=2016'),
      `${AT}, see: "childern" is not a value of "themes". Did you mean "children"?`,
    ],
    [
      'one unknown theme of two',
      (step) => (step.see = 'themes=children.covid&from=2016&to=2016'),
      `${AT}, see: "covid" is not a value of "themes". Did you mean "covid-19"?`,
    ],
    [
      'an unknown part',
      (step) => (step.see = 'theme=children&from=2016&to=2016'),
      `${AT}, see: a query has no part "theme". Did you mean "themes"?`,
    ],
    [
      'a value that nothing is like',
      (step) => (step.see = 'hub=off&from=2016&to=2016'),
      `${AT}, see: "off" is not a value of "hub". Allowed: shown, dimmed, hidden.`,
    ],
    [
      'a period that ends before it begins',
      (step) => (step.see = 'themes=refugee-crisis.children&match=all&from=2016&to=2015'),
      `${AT}, see: the period ends before it begins.`,
    ],
    [
      "the reader's own settings",
      (step) => (step.see = 'from=2016&to=2016&mode=dark'),
      `${AT}, see: a step sets only what is seen: not story, step, kiosk, speaker, lang, mode, embed or data, and of the panels the network alone. Allowed: from=2016&to=2016.`,
    ],
    [
      'a query that no meeting matches',
      (step) => (step.see = 'themes=covid-19&to=2019'),
      `${AT}, see: no meeting matches the query.`,
      `${AT}, records[0]: "2016-05-tirana" is a meeting that the step does not show. Allowed: milestones, and meetings that the query lets through or names as its focus.`,
      `${AT}, facts[0].is: the data counts 0 institutions, not 3, for "themes=covid-19&to=2019". Did you mean "0"?`,
    ],
    [
      'a period without an end',
      (step) => (step.see = 'themes=children&from=2016'),
      `${AT}, see: its period has no end, so it would take in every meeting that is added later. Did you mean "from=2016&to=2024&themes=children"?`,
    ],
    [
      'a period that ends after the last meeting',
      (step) => (step.see = 'themes=children&from=2016&to=2026'),
      `${AT}, see: its period ends in 2026, so it would take in meetings that are added after 2024. Did you mean "from=2016&to=2024&themes=children"?`,
    ],
    [
      'a fact that is counted without an end',
      (step) => (step.facts![0]!.see = 'themes=children&from=2016'),
      `${AT}, facts[0].see: its period has no end, so it would take in every meeting that is added later. Did you mean "from=2016&to=2024&themes=children"?`,
    ],
    [
      'compared periods of which one ends after the last meeting',
      (step) =>
        Object.assign(step, { see: 'compare=periods.2011-2015.2016-2030', facts: [], text: ['In **Tirana**.'] }),
      `${AT}, see: its period ends in 2030, so it would take in meetings that are added after 2024. Allowed: periods that end in 2024 or before.`,
    ],
    [
      'compared periods that end, which are sound',
      (step) =>
        Object.assign(step, { see: 'compare=periods.2011-2015.2016-2024', facts: [], text: ['In **Tirana**.'] }),
    ],
    [
      'bold words without an end',
      (step) => step.text.push('In **Tirana.'),
      `${AT}, text[1]: bold words begin with ** here, but do not end with **.`,
    ],
    [
      'an unknown record',
      (step) => (step.records = ['2016-5-tirana']),
      `${AT}, records[0]: "2016-5-tirana" is no meeting and no milestone. Did you mean "2016-05-tirana"?`,
    ],
    [
      'a record that is not shown',
      (step) => step.records.push('2011-06-belgrade'),
      `${AT}, records[1]: "2011-06-belgrade" is a meeting that the step does not show. Allowed: milestones, and meetings that the query lets through or names as its focus.`,
    ],
    ['a milestone', (step) => step.records.push('2010-10-brdo-kranj')],
    [
      'a meeting that is the focus',
      (step) => {
        step.see += '&focus=2011-06-belgrade';
        step.records.push('2011-06-belgrade');
      },
    ],
    [
      'too many words',
      (step) => (step.text[1] = 'word '.repeat(35)),
      `${AT}, text: the text has 46 words. Allowed: at most 45.`,
    ],
    [
      'a long title',
      (step) => (step.title = 'Tirana, where the coordinators spoke of children'),
      `${AT}, title: the title has 48 characters. Allowed: at most 40.`,
    ],
    [
      'a wrong count',
      (step) => {
        step.text = ['In **Tirana** four institutions convened.'];
        step.facts = [{ says: 'four institutions', count: 'institutions', is: 4 }];
      },
      `${AT}, facts[0].is: the data counts 3 institutions, not 4, for "themes=children&from=2016&to=2016". Did you mean "3"?`,
    ],
    [
      'a fact that the text does not state',
      (step) => (step.facts![0]!.says = '3 institutions'),
      `${AT}, facts[0].says: "3 institutions" does not stand in the text of the step.`,
      `${AT}, text[0]: nothing bears out the number "three". Allowed: a fact that counts it, or a record of the step that says the same.`,
    ],
    [
      'a fact whose words say another number',
      (step) => (step.facts![0]!.says = 'institutions convened'),
      `${AT}, facts[0].says: "institutions convened" does not say 3.`,
      `${AT}, text[0]: nothing bears out the number "three". Allowed: a fact that counts it, or a record of the step that says the same.`,
    ],
    [
      'a fact whose words are stars',
      (step) => (step.facts![0]!.says = '**'),
      `${AT}, facts[0].says: "**" does not say 3.`,
      `${AT}, text[0]: nothing bears out the number "three". Allowed: a fact that counts it, or a record of the step that says the same.`,
    ],
    [
      'a fact that counts something else than it says',
      (step) => Object.assign(step.facts![0]!, { count: 'meetings', see: 'themes=children&to=2024' }),
      `${AT}, facts[0].count: "three institutions" does not speak of meetings.`,
    ],
    [
      'a fact with a query that the dataset does not know',
      (step) => (step.facts![0]!.see = 'themes=children&from=2016&to=2016&hosts=al'),
      `${AT}, facts[0].see: a query has no part "hosts".`,
    ],
    [
      'numbers without a fact',
      (step) => {
        step.title = 'Two of 20 meetings';
        step.text.push('The 17th had seven guests and COVID-19 was no subject.');
      },
      `${AT}, title: nothing bears out the number "Two". Allowed: a fact that counts it, or a record of the step that says the same.`,
      `${AT}, title: nothing bears out the number "20". Allowed: a fact that counts it, or a record of the step that says the same.`,
      `${AT}, text[1]: nothing bears out the number "17th". Allowed: a fact that counts it, or a record of the step that says the same.`,
      `${AT}, text[1]: nothing bears out the number "seven". Allowed: a fact that counts it, or a record of the step that says the same.`,
    ],
    [
      'a year beyond the data',
      (step) => step.text.push('From 2010 to 2025.'),
      `${AT}, text[1]: nothing bears out the number "2025". Allowed: a fact that counts it, or a record of the step that says the same.`,
    ],
    [
      'a wrong day',
      (step) => (step.text[0] = step.text[0]!.replace('12 May', '21 May')),
      `${AT}, text[0]: "21 May 2016" is no day of the records. Allowed: days of the meetings and milestones that the step names or shows.`,
    ],
    [
      'Kosovo in bold without its asterisk',
      (step) => step.text.push('In **Kosovo** and in **Kosovo***.'),
      `${AT}, text[1]: Kosovo stands without its asterisk, at "In **Kosovo** and in **Ko". Did you mean "Kosovo*"?`,
    ],
    [
      'a text that reverses the direction of writing',
      (step) => step.notes.push('see \u202egnihton'),
      `${AT}, notes[1]: the text holds a character that reverses the direction of writing, at "see \\u202egnihton".`,
    ],
    [
      'an unknown view',
      (step) => (step.views = ['maps' as 'map']),
      `${AT}, views[0]: "maps" is not a known value. Did you mean "map"? Allowed: map, timeline, network, reach.`,
    ],
    ['a view twice', (step) => (step.views = ['map', 'map']), `${AT}, views: this list must not name a view twice.`],
    [
      'a field that does not exist',
      (step) => Object.assign(step, { note: 'a' }),
      `${AT}, note: there is no field "note" here. Allowed: id, title, text, notes, see, views, seconds, records, facts.`,
    ],
    [
      'half a meeting as a fact',
      (step) => (step.facts![0]!.is = 2.5),
      `${AT}, facts[0].is: the number 2.5 must be a whole number.`,
    ],
  ])('tells of %s', (_, edit, ...messages) => {
    expect(edited(edit)).toEqual(messages);
  });

  it('takes a number that a record says of the same thing, and no other', () => {
    const brdo = (text: string) =>
      edited((step) => {
        Object.assign(step, {
          see: 'kinds=ministerial&to=2018',
          records: ['2018-03-brdo'],
          title: 'Brdo',
          text: [text],
          facts: [],
        });
      });
    expect(brdo('At Brdo nine ministers met.')).toEqual([]);
    expect(brdo('At Brdo nine coordinators met.')).toHaveLength(1);
    expect(brdo('At Brdo ten ministers met.')).toHaveLength(1);
  });

  it('takes an ordinal that a record states', () => {
    const skopje = (text: string) =>
      edited((step) => {
        Object.assign(step, {
          see: 'from=2023&to=2023',
          records: ['2023-05-skopje'],
          title: 'Skopje',
          text: [text],
          facts: [],
        });
      });
    expect(skopje('The source calls it the 17th.')).toEqual([]);
    expect(skopje('The source calls it the 19th.')).toHaveLength(1);
  });

  it('tells of ids that stand twice, in a story and among stories', () => {
    const twice = { ...story(), steps: [step(), step()] };
    expect(told({ stories: [twice, story()] })).toEqual([
      'f, stories: one, minutes: its texts and notes take 2.0 minutes at 130 words a minute, not 1. Did you mean "2"?',
      `${AT}, id: "tirana" already names one above. Allowed: an id that no other step of the story has.`,
      'f, stories: one, id: "one" already names one above. Allowed: an id that no other story has.',
    ]);
  });

  it('checks the sound steps of a file that is wrong elsewhere', () => {
    const wrong = { ...step(), id: 'belgrade', records: ['2011-6-belgrade'] };
    expect(told({ stories: [{ ...story(), minutes: 'two', steps: [wrong] }] })).toEqual([
      'f, stories: one, minutes: must be a number without quotation marks, but is "two".',
      'f, stories: one, steps: belgrade, records[0]: "2011-6-belgrade" is no meeting and no milestone. Did you mean "2011-06-belgrade"?',
    ]);
  });

  it.each<[unknown, string]>([
    [null, 'f, the whole file: must be a group of fields in curly brackets, but is null.'],
    [[], 'f, the whole file: must be a group of fields in curly brackets, not a list.'],
    [{ stories: 5 }, 'f, the whole file, stories: must be a list in square brackets, but is the number 5.'],
    [{ stories: [null] }, 'f, stories[0]: must be a group of fields in curly brackets, but is null.'],
    [
      JSON.parse('{ "stories": [], "__proto__": { "polluted": true } }'),
      'f, the whole file, __proto__: there is no field "__proto__" here. Allowed: $schema, stories.',
    ],
  ])('tells what is wrong with %j', (value, message) => {
    expect(told(value)).toContain(message);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('never throws, and never lets junk pass, wherever it stands', () => {
    const stories = { stories: [story()] };
    const paths = [['stories'], ['stories', 0], ...['id', 'steps', 'minutes'].map((key) => ['stories', 0, key])];
    const inStep = ['id', 'title', 'text', 'notes', 'see', 'views', 'records', 'facts'];
    const places = [...paths, ...inStep.map((key) => ['stories', 0, 'steps', 0, key])];
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.anything(), (path, junk) => {
        const value = structuredClone(stories) as unknown;
        const parent = path.slice(0, -1).reduce((part, key) => (part as never)[key], value);
        (parent as Record<string | number, unknown>)[path.at(-1)!] = junk;
        const { stories: passed, problems } = checkStories(catalog, facets, value);
        expect(passed === null).toBe(problems.length > 0);
      }),
      { numRuns: 1000 },
    );
  }, 30_000);

  it('never throws at any query or text', () => {
    const text = fc.array(
      fc.oneof(fc.string(), fc.constantFrom('&', '=', 'themes=', 'focus', '%', '.', '20', 'May ', ' one', '–', '**')),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(text, (pieces) => {
        const says = pieces.join('');
        expect(() => edited((step) => Object.assign(step, { see: says, text: [says], title: says }))).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  }, 30_000);
});

describe('openStories', () => {
  const open = (value: unknown) => openStories(catalog, facets, JSON.stringify(value), 'mine.json');

  it('gives the stories of a sound file', () => {
    expect(open({ stories: [story()] })).toEqual({ stories: { stories: [story()] } });
  });

  it("leaves a presenter's words and numbers to her", () => {
    const own = { ...step(), title: 'Five things that I want to say about this', text: ['Five.'], facts: [] };
    expect(open({ stories: [{ ...story(), minutes: 30, steps: [own] }] })).toHaveProperty('stories');
  });

  it('refuses what this dataset cannot show', () => {
    const other = { ...step(), see: 'themes=floods', records: ['2031-01-nowhere'] };
    expect(open({ stories: [{ ...story(), steps: [other] }] })).toEqual({
      problems: [
        'mine.json, stories: one, steps: tirana, see: "floods" is not a value of "themes". Allowed: covid-19, ukraine-crisis, refugee-crisis, children, referral-mechanisms, victim-protection, eu-law-and-policy, coe-convention-and-monitoring, strategy-and-declarations, prosecution.',
        'mine.json, stories: one, steps: tirana, records[0]: "2031-01-nowhere" is no meeting and no milestone.',
      ],
    });
  });

  it('tells at most a hundred problems', () => {
    const records = Array.from({ length: 500 }, (_, at) => `no-${at}`);
    const { problems } = open({ stories: [{ ...story(), steps: [{ ...step(), records }] }] }) as { problems: string[] };
    expect(problems).toHaveLength(100);
  });
});
