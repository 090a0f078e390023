import { describe, expect, it } from 'vitest';
import { yearSpan } from '../../src/model/span';
import { Explorer } from '../../src/query/explorer.svelte';
import { Player } from '../../src/query/player.svelte';
import { catalog } from '../real';

/** A clock that ticks when told to. */
class Clock {
  ms = 0;
  tick: (() => void) | null = null;
  every = (ms: number, fn: () => void) => {
    this.ms = ms;
    this.tick = fn;
    return () => {
      if (this.tick === fn) this.tick = null;
    };
  };
  run(times: number) {
    for (let i = 0; i < times; i++) this.tick?.();
  }
}

function setUp(first = '') {
  const entries: string[] = [];
  let query = first;
  const explorer = new Explorer(catalog, {
    read: () => query,
    push: (next) => entries.push((query = next)),
    replace: () => undefined,
  });
  const clock = new Clock();
  const player = new Player({
    preview: (frame) => explorer.preview(frame),
    go: (frame) => explorer.go(frame),
    read: () => explorer.selection,
    span: yearSpan(catalog.meetings),
    every: clock.every,
  });
  return { explorer, clock, player, entries, back: (to: string) => ((query = to), explorer.restore()) };
}

const count = (explorer: Explorer) => explorer.shown.length;

describe('Player', () => {
  it('does not start by itself', () => {
    const { player, clock } = setUp();
    expect([player.playing, player.year, clock.tick]).toEqual([false, null, null]);
  });

  it('adds the meetings year by year and stops at the last, as one choice', () => {
    const { explorer, player, clock, entries } = setUp();
    player.play();
    expect([player.playing, player.year, count(explorer)]).toEqual([true, 2011, 1]);
    clock.run(1);
    expect([player.year, count(explorer)]).toEqual([2012, 3]);
    clock.run(4);
    expect([player.year, count(explorer), entries]).toEqual([2016, 9, []]);
    clock.run(20);
    expect([player.playing, player.year, count(explorer), entries]).toEqual([false, 2024, 20, ['to=2024']]);
    expect(clock.tick).toBeNull();
  });

  it('shows one year at a time', () => {
    const { explorer, player, clock } = setUp();
    player.setMode('single');
    player.play();
    clock.run(9);
    expect([player.year, explorer.shown.map(({ id }) => id)]).toEqual([2020, ['2020-03-ljubljana', '2020-04-online']]);
  });

  it('keeps the other filters, and Back returns to before the walk', () => {
    const { explorer, player, clock, entries, back } = setUp('themes=children');
    player.play();
    clock.run(5);
    player.pause();
    expect(entries).toEqual(['to=2016&themes=children']);
    expect(explorer.shown.map(({ id }) => id)).toEqual(['2011-06-belgrade', '2015-03-vienna', '2016-05-tirana']);
    back('themes=children');
    expect([player.year, player.playing]).toEqual([null, false]);
  });

  it('stops at a choice, which is the one entry', () => {
    const { explorer, player, clock, entries } = setUp();
    player.play();
    clock.run(3);
    explorer.go({ focus: '2011-06-belgrade' });
    expect(player.playing).toBe(false);
    clock.run(1);
    expect([clock.tick, player.year, entries]).toEqual([null, 2014, ['to=2014&focus=2011-06-belgrade']]);
  });

  it('goes on from the year shown, and from the end begins again', () => {
    const { player, clock } = setUp('to=2020');
    player.play();
    expect(player.year).toBe(2021);
    clock.run(3);
    expect([player.year, player.playing]).toEqual([2024, false]);
    player.play();
    expect([player.year, player.playing]).toEqual([2011, true]);
  });

  it('steps by hand, a choice for each step, and not beyond the ends', () => {
    const { player, entries } = setUp();
    expect([player.hasPrevious, player.hasNext]).toEqual([false, true]);
    player.step(-1);
    player.step(1);
    player.step(1);
    player.step(-1);
    player.step(-1);
    expect(entries).toEqual(['to=2011', 'to=2012', 'to=2011']);
    expect([player.hasPrevious, player.hasNext]).toEqual([false, true]);
  });

  it('has three speeds, from the next year on', () => {
    const { player, clock } = setUp();
    player.play();
    expect(clock.ms).toBe(1200);
    player.setSpeed(2);
    expect([clock.ms, player.playing, player.year]).toEqual([600, true, 2011]);
    player.setSpeed(0.5);
    expect(clock.ms).toBe(2400);
  });

  it('keeps the year when the mode changes', () => {
    const { player, entries } = setUp('to=2016');
    player.setMode('single');
    expect([player.year, entries]).toEqual([2016, ['from=2016&to=2016']]);
  });
});
