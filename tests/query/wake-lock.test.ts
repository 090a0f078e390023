import { describe, expect, it, vi } from 'vitest';
import { WakeLock } from '../../src/query/wake-lock';

class Page extends EventTarget {
  visibilityState = 'visible';
  turn(state: string) {
    this.visibilityState = state;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

function setUp() {
  const page = new Page();
  const locks: { held: boolean; release: () => Promise<void> }[] = [];
  const request = vi.fn(async () => {
    const lock = { held: true, release: async () => void (lock.held = false) };
    locks.push(lock);
    return lock;
  });
  return { page, request, wake: new WakeLock({ request }, page), held: () => locks.filter(({ held }) => held).length };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('WakeLock', () => {
  it('asks for the screen, and again when the page comes back', async () => {
    const { page, request, wake, held } = setUp();
    expect(request).not.toHaveBeenCalled();
    wake.hold();
    wake.hold();
    await settled();
    expect([request.mock.calls, held()]).toEqual([[['screen']], 1]);
    page.turn('hidden');
    await settled();
    expect(request).toHaveBeenCalledOnce();
    page.turn('visible');
    await settled();
    expect([request.mock.calls.length, held()]).toEqual([2, 1]);
  });

  it('lets go, even of a lock that comes after', async () => {
    const { page, request, wake, held } = setUp();
    wake.hold();
    await settled();
    wake.release();
    wake.hold();
    wake.release();
    await settled();
    expect(held()).toBe(0);
    page.turn('visible');
    await settled();
    expect([request.mock.calls.length, held()]).toEqual([2, 0]);
  });

  it('bears a refusal, asks again, and does without where there is none', async () => {
    const { page, request, wake, held } = setUp();
    request.mockRejectedValueOnce(new DOMException('low battery', 'NotAllowedError'));
    wake.hold();
    await settled();
    expect(held()).toBe(0);
    page.turn('visible');
    await settled();
    expect(held()).toBe(1);
    const without = new WakeLock(undefined, page);
    without.hold();
    without.release();
    await settled();
    expect(held()).toBe(1);
  });
});
