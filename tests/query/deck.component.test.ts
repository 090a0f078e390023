import { expect, it } from 'vitest';
import type { Story } from '../../src/model/story-schema';
import { decode, encode } from '../../src/query/address';
import { Deck } from '../../src/query/deck.svelte';
import { Explorer } from '../../src/query/explorer.svelte';
import { catalog } from '../real';

const step = (id: string, see: string): Story['steps'][number] => ({
  id,
  title: id,
  text: ['A text.'],
  notes: [],
  see,
  views: ['map'],
  records: [],
});
const story: Story = {
  id: 'three-steps',
  title: 'Three steps',
  audience: 'Nobody',
  minutes: 1,
  steps: [step('all', ''), step('covid', 'themes=covid-19'), step('icmpd', 'institutions=icmpd&hub=shown')],
};

function open(query: string) {
  const pages = [query];
  const explorer = new Explorer(catalog, {
    read: () => pages.at(-1)!,
    push: (next) => pages.push(next),
    replace: () => undefined,
  });
  const deck = new Deck({
    catalog,
    story,
    read: () => explorer.selection,
    go: (selection) => explorer.go(selection),
    settle: (selection) => explorer.settle(selection),
    now: () => 7000,
  });
  deck.arrive();
  return { deck, explorer, pages };
}

it('S15: a link to a step shows what the step asks for, with no entry in the history', () => {
  const { deck, explorer, pages } = open('story=three-steps&step=covid');
  expect(deck.position).toBe(1);
  expect(explorer.shown.map(({ id }) => id)).toEqual(['2020-04-online']);
  expect(deck.isStrayed).toBe(false);
  expect(pages).toHaveLength(1);
});

it('S15: a step that the story does not have opens the first, and says so until the next', () => {
  const { deck } = open('story=three-steps&step=gone');
  expect(deck.isLost).toBe(true);
  expect(deck.position).toBe(0);
  deck.go('next');
  expect(deck.isLost).toBe(false);
});

it('walks the steps, one history entry each, and stops at both ends', () => {
  const { deck, pages } = open('story=three-steps&step=all');
  expect(deck.startedAt).toBe(null);
  deck.go('back');
  expect(deck.position).toBe(0);
  deck.go('next');
  expect(deck.startedAt).toBe(7000);
  deck.go('next');
  deck.go('next');
  expect(deck.position).toBe(2);
  expect(deck.isAtEnd).toBe(true);
  expect(pages.map((page) => decode(page, catalog).selection.step)).toEqual(['all', 'covid', 'icmpd']);
  deck.go('first');
  expect(deck.position).toBe(0);
});

it('S5: from wherever the reader has strayed, next goes on and back returns to the step', () => {
  const { deck, explorer } = open('story=three-steps&step=covid');
  explorer.go({ themes: ['children'] });
  expect(deck.isStrayed).toBe(true);
  deck.go('back');
  expect(deck.position).toBe(1);
  expect(explorer.selection.themes).toEqual(['covid-19']);
  explorer.go({ focus: '2016-05-tirana' });
  deck.exploring = true;
  deck.go('next');
  expect(deck.position).toBe(2);
  expect(deck.exploring).toBe(false);
  expect(deck.isStrayed).toBe(false);
});

it('a link to a view that the reader has strayed to reopens that view', () => {
  const { deck, explorer } = open('story=three-steps&step=covid&themes=children');
  expect(explorer.selection.themes).toEqual(['children']);
  expect(deck.isStrayed).toBe(true);
});

it('keeps the colours, the kiosk and the dataset of the reader', () => {
  const { deck, explorer } = open('story=three-steps&mode=dark&kiosk=30');
  deck.go('last');
  expect(encode(explorer.selection)).toBe(
    'institutions=icmpd&hub=shown&story=three-steps&step=icmpd&kiosk=30&mode=dark',
  );
});

it('goes to a step by its typed number', () => {
  const { deck } = open('story=three-steps');
  expect(deck.typed.take()).toBe(null);
  expect([deck.typed.type('x'), deck.typed.type('3')]).toEqual([false, true]);
  expect(deck.typed.take()).toBe(2);
  expect(deck.typed.take()).toBe(null);
  deck.jump(98);
  expect(deck.position).toBe(2);
});
