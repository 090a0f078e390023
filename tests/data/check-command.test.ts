import { describe, expect, it } from 'vitest';
import { checkFile } from '../../data/check';
import type { Dataset } from '../../src/model/schema';
import { beyond } from '../beyond';
import { checkText, copy, DATASET_TEXT, meetingOf, recordOf } from './variants';

type Loose = Record<string, unknown>;

const TIRANA = '2016-05-tirana';
const tirana = (dataset: Dataset) => meetingOf(dataset, TIRANA);
const macedonia = (dataset: Dataset) => dataset.countries.find(({ code }) => code === 'MK')!;

/** What staff get wrong, and what they are told; line numbers are tested apart, since they move with the data. */
const BROKEN: [name: string, edit: (dataset: Dataset) => void, ...messages: string[]][] = [
  [
    'an unknown institution',
    (dataset) => (tirana(dataset).roles[0]!.institution = 'albania-interor-ministry'),
    'meetings: 2016-05-tirana, roles[0].institution: "albania-interor-ministry" is not in institutions. Did you mean "albania-interior-ministry"?',
  ],
  [
    'an institution called by its name',
    (dataset) => (tirana(dataset).roles[1]!.institution = 'ICMPD'),
    'meetings: 2016-05-tirana, roles[1].institution: "ICMPD" must be small letters, digits and single hyphens, such as 2016-05-tirana. Did you mean "icmpd"?',
  ],
  [
    'an unknown meeting',
    (dataset) => recordOf(dataset.milestones, '2018-03-ministerial-declaration').meetings!.splice(0, 1, '2018-3-brdo'),
    'milestones: 2018-03-ministerial-declaration, meetings[0]: "2018-3-brdo" is not in meetings. Did you mean "2018-03-brdo"?',
  ],
  [
    'an unknown theme',
    (dataset) => (tirana(dataset).themes[1]!.theme = 'childern'),
    'meetings: 2016-05-tirana, themes[1].theme: "childern" is not in themes. Did you mean "children"?',
  ],
  [
    'an unknown source',
    (dataset) => (tirana(dataset).evidence.source = 'natc-history'),
    'meetings: 2016-05-tirana, evidence.source: "natc-history" is not in sources. Did you mean "natc-see-history"?',
  ],
  [
    'an id twice',
    (dataset) => dataset.meetings.push(structuredClone(tirana(dataset))),
    'meetings: 2016-05-tirana, id: "2016-05-tirana" already names a record above in meetings. Allowed: an id that nothing else has, since links lead to it.',
  ],
  [
    'an institution with the id of a place',
    (dataset) => {
      dataset.institutions.push({ id: 'tirana', name: 'A body', kind: 'agency' });
      recordOf(dataset.institutions, 'albania-interior-ministry').partOf = 'tirana';
    },
    'institutions: tirana, id: "tirana" already names a record in places. Allowed: an id that nothing else has, since links lead to it.',
  ],
  [
    'an institution with the code of a country',
    (dataset) => {
      dataset.institutions.push({ id: 'al', name: 'A body', kind: 'agency' });
      tirana(dataset).roles[0]!.institution = 'al';
      recordOf(dataset.institutions, 'al').partOf = 'albania-interior-ministry';
    },
    'institutions: al, id: "al" already names the country AL. Allowed: an id that nothing else has, since links lead to it.',
  ],
  [
    'a country twice',
    (dataset) => dataset.countries.push({ code: 'AL', names: [{ name: 'Albania' }] }),
    'countries: AL, code: "AL" is already the code of a country above.',
  ],
  [
    '31 February',
    (dataset) => (meetingOf(dataset, '2023-05-skopje').start = '2023-02-31'),
    'meetings: 2023-05-skopje, start: 2023-02-31 is not a day of the calendar: February 2023 has 28 days.',
  ],
  [
    'a thirteenth month',
    (dataset) => (meetingOf(dataset, '2023-05-skopje').end = '2023-13-01'),
    'meetings: 2023-05-skopje, end: 2023-13-01 is not a day of the calendar: there is no month 13.',
  ],
  [
    'a day as a spreadsheet writes it',
    (dataset) => (tirana(dataset).start = '12.05.2016'),
    'meetings: 2016-05-tirana, start: "12.05.2016" must be a day written YYYY-MM-DD, such as 2016-05-12.',
  ],
  [
    'an end before the start',
    (dataset) => (tirana(dataset).end = '2016-05-11'),
    'meetings: 2016-05-tirana, end: 2016-05-11 is before the start, 2016-05-12.',
  ],
  [
    'a place in another country',
    (dataset) => Object.assign(recordOf(dataset.places, 'tirana'), { lat: 44.8125, lon: 20.4612 }),
    'places: tirana, lat: the point 44.8125, 20.4612 lies in Serbia (RS), 248 km outside Albania (AL). Allowed: a point in the country or at most 25 km from it.',
  ],
  [
    'latitude and longitude swapped',
    (dataset) => Object.assign(recordOf(dataset.places, 'tirana'), { lat: 19.82, lon: 41.33 }),
    'places: tirana, lat: the point 19.82, 41.33 lies 2986 km outside Albania (AL). Did you mean "lat 41.33, lon 19.82"? Allowed: a point in the country or at most 25 km from it.',
  ],
  [
    'a latitude off the globe',
    (dataset) => (recordOf(dataset.places, 'tirana').lat = 413),
    'places: tirana, lat: the number 413 must be a latitude from -90 to 90 degrees.',
  ],
  [
    'a meeting in person without a place',
    (dataset) => (meetingOf(dataset, '2017-04-vienna').place = null),
    'meetings: 2017-04-vienna, place: a meeting in person needs a place. Allowed: an id from places, or the format "not-stated".',
  ],
  [
    'an online meeting with a place',
    (dataset) => (meetingOf(dataset, '2020-04-online').place = 'tirana'),
    'meetings: 2020-04-online, place: an online meeting has no place, but this names "tirana". Allowed: null.',
  ],
  [
    "a host country that is not the place's",
    (dataset) => (tirana(dataset).hostCountry = 'ME'),
    'meetings: 2016-05-tirana, hostCountry: "ME" is not the country of the place "tirana". Did you mean "AL"?',
  ],
  [
    'a country by its name',
    (dataset) => (tirana(dataset).hostCountry = 'Albania'),
    'meetings: 2016-05-tirana, hostCountry: "Albania" must be a two-letter country code in capitals. Did you mean "AL"?',
  ],
  [
    'an ordinal twice',
    (dataset) => (meetingOf(dataset, '2024-06-zagreb').ordinal = 17),
    'meetings: 2024-06-zagreb, ordinal: 17 is already the ordinal of 2023-05-skopje.',
  ],
  [
    'an ordinal that does not rise with time',
    (dataset) => (meetingOf(dataset, '2024-06-zagreb').ordinal = 3),
    'meetings: 2024-06-zagreb, ordinal: 3 comes after 17, the ordinal of 2023-05-skopje, which is earlier.',
  ],
  [
    'an end in another year',
    (dataset) => (tirana(dataset).end = '2017-05-12'),
    'meetings: 2016-05-tirana, end: the meeting lasts 366 days, from 2016-05-12 to 2017-05-12. Allowed: at most 31.',
  ],
  [
    'a title with a space at its end',
    (dataset) => (tirana(dataset).title += ' '),
    'meetings: 2016-05-tirana, title: the text begins or ends with a space, or holds two in a row. Did you mean "Tirana 2016: unaccompanied children"?',
  ],
  [
    'a theme without evidence',
    (dataset) => delete (tirana(dataset).themes[0] as Partial<Dataset['meetings'][0]['themes'][0]>).evidence,
    'meetings: 2016-05-tirana, themes[0].evidence: this field is missing. Allowed: a group with the fields source, section, paragraph.',
  ],
  [
    'a theme twice',
    (dataset) => tirana(dataset).themes.splice(1, 1, tirana(dataset).themes[0]!),
    'meetings: 2016-05-tirana, themes[1].theme: "refugee-crisis" already stands in themes[0].',
  ],
  [
    'a role twice',
    (dataset) => tirana(dataset).roles.push(tirana(dataset).roles[1]!),
    'meetings: 2016-05-tirana, roles[3].institution: "icmpd, co-organiser" already stands in roles[1].',
  ],
  [
    'a participant without a name',
    (dataset) => tirana(dataset).participants.push({ capacity: 'Guest', evidence: tirana(dataset).evidence }),
    'meetings: 2016-05-tirana, participants[0]: this participant has neither an institution nor a name. Allowed: the one or the other.',
  ],
  [
    'an id of another month',
    (dataset) => dataset.meetings.push({ ...structuredClone(tirana(dataset)), id: '2016-06-tirana' }),
    'meetings: 2016-06-tirana, id: "2016-06-tirana" does not begin with the year and month of its start, 2016-05-12. Did you mean "2016-05-tirana"?',
  ],
  [
    'an id with a no-break space',
    (dataset) => dataset.meetings.push({ ...structuredClone(tirana(dataset)), id: '2016-05\u00a0tirana' }),
    'meetings[N], id: "2016-05\\u00a0tirana" must be small letters, digits and single hyphens, such as 2016-05-tirana; it holds a no-break space (U+00A0). Did you mean "2016-05-tirana"?',
  ],
  [
    'a word that is not in the list',
    (dataset) => ((tirana(dataset) as Loose).format = 'in person'),
    'meetings: 2016-05-tirana, format: "in person" is not a known value. Did you mean "in-person"? Allowed: in-person, online, not-stated.',
  ],
  [
    'two misspelt fields, and what is then missing',
    (dataset) => {
      const { summary, ...rest } = tirana(dataset);
      const position = dataset.meetings.indexOf(tirana(dataset));
      dataset.meetings[position] = { ...rest, sumary: summary, ordnal: 9 } as unknown as Dataset['meetings'][0];
    },
    'meetings: 2016-05-tirana, summary: this field is missing. Allowed: text in quotation marks.',
    'meetings: 2016-05-tirana, sumary: there is no field "sumary" here. Did you mean "summary"?',
    'meetings: 2016-05-tirana, ordnal: there is no field "ordnal" here. Did you mean "ordinal"?',
  ],
  [
    'a number in quotation marks',
    (dataset) => ((tirana(dataset) as Loose).ordinal = '9'),
    'meetings: 2016-05-tirana, ordinal: must be a number without quotation marks, but is "9".',
  ],
  [
    'a list that is missing',
    (dataset) => delete (dataset as Partial<Dataset>).institutions,
    'the whole file, institutions: this field is missing. Allowed: a list in square brackets.',
  ],
  [
    'an empty title',
    (dataset) => (tirana(dataset).title = ' '),
    'meetings: 2016-05-tirana, title: " " must not be empty.',
  ],
  [
    'a script for an address',
    (dataset) => (recordOf(dataset.sources, 'natc-see-history').url = 'javascript:alert(1)'),
    'sources: natc-see-history, url: "javascript:alert(1)" must be a web address that starts with https://.',
  ],
  [
    'names of a country that overlap',
    (dataset) => (macedonia(dataset).names[1]!.from = '2019-02-11'),
    'countries: MK, names[1].from: 2019-02-11 is not after 2019-02-11, the last day of "Macedonia". Allowed: names in the order of time, each from the day after the one before ends.',
  ],
  [
    'names of a country out of order',
    (dataset) => macedonia(dataset).names.reverse(),
    'countries: MK, names[1].from: "Macedonia" follows "North Macedonia" and needs a first day. Allowed: names in the order of time, each from the day after the one before ends.',
  ],
  [
    'institutions that are part of each other',
    (dataset) => (recordOf(dataset.institutions, 'council-of-europe').partOf = 'coe-convention-secretariat'),
    'institutions: coe-convention-secretariat, partOf: these are part of each other: coe-convention-secretariat, council-of-europe.',
  ],
  [
    'a place that nothing names',
    (dataset) => dataset.places.push({ id: 'piraeus', name: 'Piraeus', country: 'GR', lat: 37.94, lon: 23.65 }),
    'places: piraeus, id: "piraeus" is a place that no meeting or milestone names: use it or remove it.',
  ],
  [
    'an institution that nothing names',
    (dataset) => dataset.institutions.push({ id: 'nobody', name: 'Nobody', kind: 'agency' }),
    'institutions: nobody, id: "nobody" is an institution that no role, participant, speaker or partOf names: use it or remove it.',
  ],
  [
    'Kosovo without its asterisk',
    (dataset) => tirana(dataset).notes.splice(0, 1, 'Kosovo took part.'),
    'meetings: 2016-05-tirana, notes[0]: Kosovo stands without its asterisk, at "Kosovo took part.". Did you mean "Kosovo*"?',
  ],
  [
    'text that turns its direction',
    (dataset) => (tirana(dataset).title = 'Tirana \u202e6102'),
    'meetings: 2016-05-tirana, title: the text holds a character that reverses the direction of writing, at "Tirana \\u202e6102".',
  ],
  [
    'three records at once',
    (dataset) => {
      recordOf(dataset.places, 'tirana').lon = 200;
      tirana(dataset).end = '2016-05-11';
      meetingOf(dataset, '2024-06-zagreb').place = 'zagrab';
    },
    'places: tirana, lon: the number 200 must be a longitude from -180 to 180 degrees.',
    'meetings: 2016-05-tirana, end: 2016-05-11 is before the start, 2016-05-12.',
    'meetings: 2024-06-zagreb, place: "zagrab" is not in places. Did you mean "zagreb"?',
  ],
];

/** The printed problem without what moves when records are added. */
const settled = (line: string) => line.replace(/^broken\.json, line \d+, /, '').replace(/^(\w+)\[\d+\]/, '$1[N]');

describe('a broken dataset', () => {
  it.each(BROKEN)('%s', async (_, edit, ...messages) => {
    const dataset = copy();
    edit(dataset);
    const { lines, ok } = await checkText(JSON.stringify(dataset, null, 2));
    expect(lines.slice(0, -1).map(settled)).toEqual(messages);
    expect(lines.at(-1)).toBe(`${messages.length} problem${messages.length === 1 ? '' : 's'} in broken.json.`);
    expect(ok).toBe(false);
  });

  it('is told with the line that the field stands on', async () => {
    const text = DATASET_TEXT.replace(/("id": "2016-05-tirana"[^]*?"end": )"2016-05-12"/, '$1"2016-05-11"');
    const line = text.slice(0, text.indexOf('"end": "2016-05-11"')).split('\n').length;
    expect((await checkText(text)).lines[0]).toBe(
      `broken.json, line ${line}, meetings: 2016-05-tirana, end: 2016-05-11 is before the start, 2016-05-12.`,
    );
  });

  it('is told with the line of the group that lacks a field', async () => {
    const { lines } = await checkText('{\n  "network": {\n    "id": "x"\n  }\n}');
    expect(lines[0]).toBe(
      'broken.json, line 1, the whole file, sources: this field is missing. Allowed: a list in square brackets.',
    );
    expect(lines).toContain(
      'broken.json, line 2, network, name: this field is missing. Allowed: text in quotation marks.',
    );
  });

  it('is told of a field that is written twice', async () => {
    const { lines } = await checkText(DATASET_TEXT.replace('"id": "natc-see",', '"id": "natc-see",\n"id": "natc",'));
    const first = DATASET_TEXT.slice(0, DATASET_TEXT.indexOf('"id": "natc-see"')).split('\n').length;
    const told = `broken.json, line ${first + 1}, network, id: this field stands here a second time, after line ${first}.`;
    expect(lines).toEqual([told, '1 problem in broken.json.']);
  });
});

describe('a file that is not JSON', () => {
  it.each([
    ['', 'line 1, column 1: the file is empty.'],
    ['{\n  "a": 1\n  "b": 2\n}', 'line 2, column 8: a comma is missing after this.'],
    ['{\n  "a": [1, 2,]\n}', 'line 2, column 13: this comma is one too many: nothing follows it.'],
    ['{\n  "a": 1,\n}', 'line 2, column 9: this comma is one too many: nothing follows it.'],
    ['{ "a": 1,, "b": 2 }', 'line 1, column 10: this comma is one too many.'],
    ['{ "a" 1 }', 'line 1, column 5: a colon is missing after this.'],
    ['{ "a": {\n "b": [1, 2} }', 'line 2, column 12: } stands here, but another kind of bracket was opened.'],
    ['{ "a": { "b": 1 }', 'line 1, column 18: the file ends before every curly bracket { is closed by }.'],
    ['{ "a": 1 }\n}', 'line 2, column 1: the data ends before this: a bracket may be closed too early, or twice.'],
    [
      '{\n  "a": "no end,\n  "b": 2\n}',
      'line 2, column 8: the text that starts here has no closing quotation mark on its line.',
    ],
    ['{ “a”: 1 }', 'line 1, column 3: only straight double quotation marks can enclose a text: ".'],
    ["{ 'a': 1 }", 'line 1, column 3: only straight double quotation marks can enclose a text: ".'],
    ['{ "a": 1 } // done', 'line 1, column 12: comments cannot stand in this file.'],
    ['{ "lat": 47,0105 }', 'line 1, column 12: a number is written with a point, not a comma.'],
    ['\ufffd\ufffd{\0', 'line 1, column 1: this is not UTF-8: save the file as UTF-8.'],
    ['{ "a": yes }', 'line 1, column 8: yes is neither text in quotation marks nor a number, true, false or null.'],
    ['{ "a": "C:\\data" }', 'line 1, column 8: this text holds a single backslash: write it twice.'],
    ['['.repeat(100_000), 'line 1, column 1: the file is nested too deeply to be read.'],
  ])('%#', async (text, message) => {
    expect(await checkText(text)).toEqual({
      ok: false,
      lines: [`broken.json, ${message}`, '1 problem in broken.json.'],
    });
  });

  it('is refused when nested as no dataset is', async () => {
    const { lines } = await checkText(`${'['.repeat(40)}${']'.repeat(40)}`);
    expect(lines[0]).toBe('broken.json: the file is nested more than 32 levels deep.');
  });

  it.each(['null', '[]', '7', '"text"'])('is refused when it holds no group of fields: %s', async (text) => {
    const { lines, ok } = await checkText(text);
    expect(ok).toBe(false);
    expect(lines[0]).toMatch(/^broken\.json, line 1, the whole file: must be a group of fields in curly brackets/);
  });
});

describe('the command', () => {
  it('says that a file does not exist', async () => {
    expect(await checkFile('data/nothing.json')).toEqual({
      ok: false,
      lines: ['data/nothing.json: there is no such file.'],
    });
  });

  it('says that a folder is no file', async () => {
    expect((await checkFile('data')).lines).toEqual(['data: the file cannot be opened: it is a folder.']);
  });

  it('finds nothing wrong with the dataset, and counts it', async () => {
    const { meetings, milestones, places } = copy();
    expect(await checkFile('data/natc-see.json')).toEqual({
      ok: true,
      lines: [
        `data/natc-see.json: ${meetings.length} meetings, ${milestones.length} milestones, ${places.length} places: no problems.`,
      ],
    });
  });

  it('notes the places that the map does not reach, which is no problem', async () => {
    const { lines, ok } = await checkText(JSON.stringify(beyond(copy())));
    expect([ok, ...lines.join('\n').split('\n')]).toEqual([
      true,
      'broken.json: 20 meetings, 0 milestones, 14 places: no problems.',
      'Note: the map shows Europe. Beyond it lies 1 place: Accra. Meetings there are listed below the map.',
    ]);
  });

  it('accepts a byte order mark', async () => {
    expect((await checkText(`\ufeff${DATASET_TEXT}`)).ok).toBe(true);
  });
});
