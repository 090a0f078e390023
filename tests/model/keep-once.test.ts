import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { keepOnce } from '../../src/model/keep-once';
import { datasetSchema, type Dataset } from '../../src/model/schema';
import { dataset as real } from '../real';

const copy = (): Dataset => structuredClone(real);
const evidenceIn = ({ meetings }: Dataset) =>
  meetings.flatMap((meeting) => [
    meeting.evidence,
    ...[meeting.parentEvent].flatMap((event) => (event ? [event.evidence] : [])),
    ...[meeting.roles, meeting.countries, meeting.participants, meeting.speakers].flat().map((fact) => fact.evidence),
    ...[meeting.themes, meeting.topics, meeting.projects, meeting.outcomes].flat().map((fact) => fact.evidence),
    ...meeting.documents.map((fact) => fact.evidence),
  ]);

describe('what is kept once', () => {
  it('says the same as before', () => {
    const dataset = copy();
    keepOnce(dataset);
    expect(dataset).toEqual(real);
  });

  it('is the evidence of each passage: as many objects as passages', () => {
    const dataset = copy();
    const passages = new Set(evidenceIn(dataset).map((evidence) => JSON.stringify(evidence)));
    expect(new Set(evidenceIn(dataset)).size).toBeGreaterThan(passages.size);
    keepOnce(dataset);
    expect(new Set(evidenceIn(dataset)).size).toBe(passages.size);
  });

  it('keeps passages apart that differ in one field', () => {
    const dataset = copy();
    const [first, second, third, fourth] = dataset.meetings;
    first!.evidence = { source: 'a', section: 'b', paragraph: 1 };
    second!.evidence = { source: 'a', section: 'b', paragraph: 2 };
    third!.evidence = { source: 'a', section: 'c', paragraph: 1 };
    fourth!.evidence = { source: 'b', section: 'b', paragraph: 1 };
    keepOnce(dataset);
    expect(dataset.meetings.slice(0, 4).map(({ evidence }) => Object.values(evidence))).toEqual([
      ['a', 'b', 1],
      ['a', 'b', 2],
      ['a', 'c', 1],
      ['b', 'b', 1],
    ]);
  });
});

it('the schema changes nothing in what it lets pass, so that the checked value is used as it stands', () => {
  expect(v.parse(datasetSchema, copy())).toStrictEqual(real);
});
