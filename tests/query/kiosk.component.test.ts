import { describe, expect, it } from 'vitest';
import { Kiosk, stayOf } from '../../src/query/kiosk.svelte';
import { Clock } from '../air';
import { talk } from '../talk';

function setUp(pace: number | 'own' = 10) {
  const clock = new Clock();
  const seen: string[] = [];
  let at = 0;
  const kiosk = new Kiosk({
    stay: () => stayOf(pace, talk.steps[at]!),
    advance: () => {
      at = (at + 1) % talk.steps.length;
      seen.push(talk.steps[at]!.id);
    },
    resume: () => seen.push('resume'),
    after: clock.after,
  });
  const pass = (seconds: number) => {
    seen.length = 0;
    clock.pass(seconds * 1000);
    return [...seen];
  };
  return { clock, kiosk, pass };
}

describe('Kiosk', () => {
  it('does not start by itself', () => {
    const { kiosk, clock, pass } = setUp();
    kiosk.touched();
    kiosk.visible(false);
    kiosk.visible(true);
    expect([pass(1000), clock.timers, kiosk.isOn, kiosk.isPaused]).toEqual([[], 0, false, false]);
  });

  it('shows each step for as long as asked, and after the last the first', () => {
    const { kiosk, pass } = setUp();
    kiosk.start();
    expect(pass(9)).toEqual([]);
    expect(pass(1)).toEqual(['refugee-crisis']);
    expect(pass(30)).toEqual(['online', 'belgrade', 'refugee-crisis']);
  });

  it('gives each step its own time, and 30 seconds where it has none', () => {
    const { kiosk, pass } = setUp('own');
    kiosk.start();
    expect(pass(11)).toEqual([]);
    expect(pass(1)).toEqual(['refugee-crisis']);
    expect(pass(29)).toEqual([]);
    expect(pass(1)).toEqual(['online']);
    expect(pass(30 + 12)).toEqual(['belgrade', 'refugee-crisis']);
  });

  it('waits at a touch, and goes on with the step as the story has it after a minute without one', () => {
    const { kiosk, pass } = setUp();
    kiosk.start();
    pass(5);
    kiosk.touched();
    expect([kiosk.isPaused, pass(59)]).toEqual([true, []]);
    kiosk.touched();
    expect(pass(59)).toEqual([]);
    expect([pass(1), kiosk.isPaused]).toEqual([['resume'], false]);
    expect(pass(10)).toEqual(['refugee-crisis']);
  });

  it('holds while the screen is blank or an overview is open, touched or not', () => {
    const { kiosk, clock, pass } = setUp();
    kiosk.start();
    kiosk.hold(true);
    expect([pass(3600), clock.timers]).toEqual([[], 0]);
    kiosk.touched();
    expect([pass(3600), clock.timers]).toEqual([[], 0]);
    kiosk.hold(false);
    expect(pass(60)).toEqual(['resume']);
    expect(pass(10)).toEqual(['refugee-crisis']);
  });

  it('stands still while nobody can see the page', () => {
    const { kiosk, clock, pass } = setUp();
    kiosk.start();
    kiosk.visible(false);
    expect([pass(3600), clock.timers]).toEqual([[], 0]);
    kiosk.visible(true);
    expect(pass(10)).toEqual(['refugee-crisis']);
  });

  it('ends when told', () => {
    const { kiosk, clock, pass } = setUp();
    kiosk.start();
    kiosk.touched();
    kiosk.stop();
    expect([pass(3600), clock.timers, kiosk.isOn, kiosk.isPaused]).toEqual([[], 0, false, false]);
  });

  it('holds one timer through a thousand loops, touched in each', () => {
    const { kiosk, clock, pass } = setUp();
    kiosk.start();
    let most = 0;
    let advances = 0;
    for (let loop = 0; loop < 1000; loop++) {
      advances += pass(30).length;
      for (let move = 0; move < 20; move++) kiosk.touched();
      kiosk.hold(true);
      kiosk.hold(false);
      most = Math.max(most, clock.timers);
      expect(pass(60)).toEqual(['resume']);
    }
    expect([most, clock.timers, advances]).toEqual([1, 1, 3000]);
  });
});
