import type { Evidence, Meeting } from '../../model/schema';

export interface Passage {
  /** Counts from 1. */
  readonly number: number;
  readonly evidence: Evidence;
}

export interface Citations {
  readonly passages: readonly Passage[];
  /** Numbers of the passages that bear a claim out, rising, each once. */
  readonly numbers: (...evidence: readonly Evidence[]) => number[];
}

const sectionKey = ({ source, section }: Evidence) => JSON.stringify([source, section]);
const passageKey = ({ source, section, paragraph }: Evidence) => JSON.stringify([source, section, paragraph]);

/** Numbers the passages behind a page's claims: sections as they first come up, paragraphs in their order. */
export function cite(evidence: readonly Evidence[]): Citations {
  const sections = new Map([...new Set(evidence.map(sectionKey))].map((key, at) => [key, at]));
  const sectionOf = (one: Evidence) => sections.get(sectionKey(one)) ?? 0;
  const passages = [...new Map(evidence.map((one) => [passageKey(one), one])).values()]
    .sort((a, b) => sectionOf(a) - sectionOf(b) || a.paragraph - b.paragraph)
    .map((one, at) => ({ number: at + 1, evidence: one }));
  const numberOf = new Map(passages.map(({ number, evidence: one }) => [passageKey(one), number]));
  return {
    passages,
    numbers: (...claims) =>
      [...new Set(claims.map((one) => numberOf.get(passageKey(one)) ?? 0))].filter(Boolean).sort((a, b) => a - b),
  };
}

/** The numbers that every item of a list shares, to be written once beside its heading; empty where they differ. */
export function shared(lists: readonly (readonly number[])[]): readonly number[] {
  const first = lists[0] ?? [];
  return lists.every((list) => list.join() === first.join()) ? first : [];
}

/** Every passage that a meeting's claims rest on, its own first. */
export const evidenceOf = (meeting: Meeting): Evidence[] => [
  meeting.evidence,
  ...[
    ...meeting.themes,
    ...meeting.roles,
    ...meeting.countries,
    ...meeting.participants,
    ...meeting.speakers,
    ...meeting.outcomes,
    ...meeting.documents,
    ...meeting.topics,
    ...meeting.projects,
    ...(meeting.parentEvent ? [meeting.parentEvent] : []),
  ].map(({ evidence }) => evidence),
];

export interface Cited<T> {
  readonly item: T;
  /** Empty where `all` says it for the whole list. */
  readonly cites: readonly number[];
}

/** A list with the numbers of each item's passages, or with those of all where they are the same. */
export function citeList<T extends { readonly evidence: Evidence | readonly Evidence[] }>(
  citations: Citations,
  list: readonly T[],
): { all: readonly number[]; items: Cited<T>[] } {
  const numbers = list.map(({ evidence }) => citations.numbers(...[evidence].flat()));
  const all = shared(numbers);
  return { all, items: list.map((item, at) => ({ item, cites: all.length > 0 ? [] : (numbers[at] ?? []) })) };
}
