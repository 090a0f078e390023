import { passageKey, passagesOf } from '../../model/evidence';
import type { Evidence } from '../../model/schema';

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

/** Numbers the passages behind a page's claims: sections as they first come up, paragraphs in their order. */
export function cite(evidence: readonly Evidence[]): Citations {
  const passages = passagesOf(evidence).map((one, at) => ({ number: at + 1, evidence: one }));
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
