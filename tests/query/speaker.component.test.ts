import { flushSync } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SpeakerView } from '../../src/query/speaker.svelte';
import type { StageState } from '../../src/query/speaker-link';
import { Air, Clock } from '../air';
import { memory, StandIn } from '../stand-in.svelte';
import { talk } from '../talk';

const undo: (() => void)[] = [];
afterEach(() => {
  undo.splice(0).forEach((stop) => stop());
  vi.unstubAllGlobals();
});

function setUp() {
  const [air, clock, store] = [new Air(), new Clock(), memory()];
  const openStage = () => {
    const stage = new StandIn(air.open, store, clock.now);
    undo.push(stage.follow());
    return stage;
  };
  const openSpeaker = (session: string) => {
    const view = new SpeakerView({ session, open: air.open, every: clock.every, now: clock.now });
    const close = view.start();
    undo.push(close);
    return { view, close };
  };
  const begin = () => {
    const stage = openStage();
    const session = stage.link.start();
    flushSync();
    return { stage, session, ...openSpeaker(session) };
  };
  return { air, clock, store, openStage, openSpeaker, begin };
}

const steps = (sent: readonly unknown[]) =>
  (sent as { kind: string }[]).filter(({ kind }) => kind === 'state').map((message) => (message as StageState).step);

describe('the link of the two windows', () => {
  it('says nothing before the presentation starts, and names it by 128 random bits', () => {
    const { air, openStage } = setUp();
    const [stage, other] = [openStage(), openStage()];
    stage.link.tell();
    flushSync();
    expect([stage.link.resume(), stage.link.session, air.sent]).toEqual([false, null, []]);
    const session = stage.link.start();
    expect(session).toMatch(/^[0-9a-f]{32}$/);
    expect([stage.link.start(), stage.link.session]).toEqual([session, session]);
    stage.link.stop();
    expect(other.link.start()).not.toBe(session);
  });

  it('answers the window that opens with all that it needs', () => {
    const { begin, clock } = setUp();
    const { stage, view } = begin();
    expect([view.connected, view.position, view.step, view.nextStep]).toEqual([true, 0, talk.steps[0], talk.steps[1]]);
    expect(view.state).toEqual(stage.state);
    expect(view.nowMs).toBe(clock.ms);
  });

  it('carries each verb to the stage, and what became of it back', () => {
    const { begin } = setUp();
    const { view } = begin();
    const at = (act: () => void) => {
      act();
      flushSync();
      return view.state?.step;
    };
    expect(at(() => view.go('next'))).toBe('refugee-crisis');
    expect(at(() => view.go('last'))).toBe('online');
    expect(view.nextStep).toBeNull();
    expect(at(() => view.go('back'))).toBe('refugee-crisis');
    expect(at(() => view.go('first'))).toBe('belgrade');
    expect(at(() => view.jump('online'))).toBe('online');
    at(() => view.blank());
    at(() => view.point({ x: 0.25, y: 1 }));
    expect([view.state?.blank, view.state?.pointer]).toEqual([true, { x: 0.25, y: 1 }]);
    at(() => view.blank());
    at(() => view.point(null));
    expect([view.state?.blank, view.state?.pointer]).toEqual([false, null]);
  });

  it('carries twenty messages in their order, while no frame is ever drawn', () => {
    vi.stubGlobal('requestAnimationFrame', () => 0);
    const { begin, air } = setUp();
    const { view } = begin();
    air.sent.length = 0;
    const heard: (string | undefined)[] = [];
    for (let i = 0; i < 20; i++) {
      view.jump(talk.steps[(i + 1) % 3]!.id);
      flushSync();
      heard.push(view.step?.id);
    }
    const expected = Array.from({ length: 20 }, (_, i) => talk.steps[(i + 1) % 3]!.id);
    expect(heard).toEqual(expected);
    expect(steps(air.sent)).toEqual(expected);
  });

  it('counts from the first advance, and anew after a reset', () => {
    const { begin, clock } = setUp();
    const { view } = begin();
    clock.pass(60_000);
    expect(view.elapsedMs).toBeNull();
    view.go('next');
    flushSync();
    expect(view.elapsedMs).toBe(0);
    clock.pass(125_000);
    expect(view.elapsedMs).toBe(125_000);
    view.resetTimer();
    flushSync();
    expect(view.elapsedMs).toBeNull();
    clock.pass(5000);
    view.go('next');
    flushSync();
    clock.pass(3000);
    expect(view.elapsedMs).toBe(3000);
  });

  it('keeps what was told last when the stage says goodbye, and the stage forgets its session', () => {
    const { begin, store, air } = setUp();
    const { stage, view, session } = begin();
    view.go('next');
    flushSync();
    stage.link.stop();
    expect([view.connected, view.step?.id]).toEqual([false, 'refugee-crisis']);
    expect([store.session, stage.link.session, air.ends(session)]).toEqual([null, null, 1]);
  });

  it('finds nobody after two seconds, and the stage whenever it comes', () => {
    const { openSpeaker, openStage, store, clock } = setUp();
    const { view } = openSpeaker('abc');
    clock.pass(1999);
    expect([view.connected, view.state]).toEqual([true, null]);
    clock.pass(1);
    expect([view.connected, view.state]).toEqual([false, null]);
    store.session = 'abc';
    expect(openStage().link.resume()).toBe(true);
    expect([view.connected, view.step?.id]).toEqual([true, 'belgrade']);
  });

  it('notices within four seconds a stage that went without a goodbye', () => {
    const { begin, air, clock } = setUp();
    const { view, session } = begin();
    clock.pass(10_000);
    expect(view.connected).toBe(true);
    air.silence(session, 0);
    clock.pass(4000);
    expect([view.connected, view.step?.id]).toEqual([false, 'belgrade']);
  });

  it('survives a reload of the stage without a gap', () => {
    const { begin, openStage, air, clock } = setUp();
    const { stage, view, session } = begin();
    air.silence(session, 0);
    clock.pass(1500);
    const again = openStage();
    again.at = 1;
    expect([again.link.resume(), again.link.session]).toEqual([true, session]);
    clock.pass(1500);
    expect([view.connected, view.step?.id]).toEqual([true, 'refugee-crisis']);
    view.go('next');
    flushSync();
    expect([again.at, stage.at, view.step?.id]).toEqual([2, 0, 'online']);
  });

  it('keeps the timer over a reload of the stage', () => {
    const { begin, openStage, air, clock } = setUp();
    const { stage, view, session } = begin();
    stage.show(1);
    flushSync();
    clock.pass(5000);
    air.silence(session, 0);
    const again = openStage();
    again.link.resume((at) => (again.startedAt = at));
    flushSync();
    clock.pass(1000);
    expect([again.startedAt, view.elapsedMs]).toEqual([stage.startedAt, 6000]);
  });

  it('survives a reload of the speaker’s window', () => {
    const { begin, openSpeaker } = setUp();
    const { view, close, session } = begin();
    view.go('next');
    view.blank();
    flushSync();
    close();
    const again = openSpeaker(session).view;
    expect([again.step?.id, again.state?.blank]).toEqual(['refugee-crisis', true]);
  });

  it('obeys in one tab only where the stage’s tab was duplicated', () => {
    const { begin, openStage } = setUp();
    const { stage, view, session } = begin();
    const copy = openStage();
    copy.link.resume();
    expect([stage.link.session, copy.link.session]).toEqual([null, session]);
    view.go('next');
    flushSync();
    expect([stage.at, copy.at, view.step?.id]).toEqual([0, 1, 'refugee-crisis']);
  });

  it('never hears another presentation', () => {
    const { begin, openSpeaker } = setUp();
    const { stage } = begin();
    openSpeaker('0123456789abcdef0123456789abcdef').view.go('next');
    expect(stage.at).toBe(0);
  });

  it.each([
    null,
    'go',
    { kind: 'go', to: 'sideways' },
    { kind: 'jump', step: '<b>' },
    { kind: 'point', at: { x: 2, y: 0 } },
    { kind: 'point', at: { x: Number.NaN, y: 0 } },
    { kind: 'blank', extra: 1 },
    { kind: 'state', step: 'belgrade' },
    { kind: 'close' },
  ])('passes over %j', (junk) => {
    const { begin, air } = setUp();
    const { stage, view, session } = begin();
    const [before, told] = [stage.state, view.state];
    air.open(session).postMessage(junk);
    flushSync();
    expect(stage.state).toEqual(before);
    expect([view.state, view.connected, stage.link.session]).toEqual([told, true, session]);
  });
});
