/** What runs in each measured page, before anything else. Given to the browser as it is, so it uses nothing around it. */
export interface Probe {
  /** Milliseconds from each awaited input to the painted frame in which all views agree. */
  readonly times: number[];
  /** Milliseconds of tasks beyond 50 each. */
  blockedMs: number;
  readyMs: number;
  frames: number;
  lcpMs: number;
}

export function installProbe(): void {
  const probe: Probe = { times: [], blockedMs: 0, readyMs: 0, frames: 0, lcpMs: 0 };
  Object.assign(window, { probe });

  /** Looked for once, since to walk through the page is no part of what is measured. */
  const found = new Map<string, Element | null>();
  const find = (selector: string) => {
    if (!found.get(selector)?.isConnected) found.set(selector, document.querySelector(selector));
    return found.get(selector);
  };
  /** How many meetings each view of our page says that it shows. */
  const told = () => {
    const textOf = (selector: string) => find(selector)?.textContent?.replaceAll(',', '') ?? '';
    const map = textOf('[aria-label=Map] p.spoken');
    const numbers = (text: string) => text.match(/\d+/g) ?? [];
    // Without a filter the map tells how many have a place, of how many.
    const [shown = '0', all] = numbers(map);
    const onMap = map.startsWith('None') ? '0' : map.includes('filter') ? shown : all;
    return [
      onMap,
      ...['[aria-label=Timeline] p.spoken', '[aria-label=Meetings] caption'].map((selector) =>
        textOf(selector).startsWith('None') ? '0' : numbers(textOf(selector))[0],
      ),
    ];
  };
  const agree = () => new Set(told()).size === 1;
  const isOurs = () => !('isReady' in window);
  const isReady = () =>
    isOurs()
      ? document.querySelector('[aria-label=Map] .frame [data-key]') !== null &&
        document.querySelector('[aria-label=Network] [data-stop]') !== null &&
        document.querySelector('[aria-label=Timeline] [role=button]') !== null &&
        document.querySelector('[aria-label=Meetings] tbody th') !== null
      : (window as unknown as { isReady: () => boolean }).isReady();

  const channel = new MessageChannel();
  let began: number | null = null;
  channel.port1.onmessage = () => {
    if (began === null) return;
    if (isOurs() && !agree()) return void requestAnimationFrame(() => channel.port2.postMessage(null));
    probe.times.push(performance.now() - began);
    began = null;
  };
  for (const type of ['pointermove', 'pointerup'])
    addEventListener(
      type,
      (event) => {
        if (began !== null) return;
        began = event.timeStamp;
        requestAnimationFrame(() => channel.port2.postMessage(null));
      },
      { capture: true },
    );

  const count = () => {
    probe.frames += 1;
    if (probe.readyMs === 0 && isReady()) probe.readyMs = performance.now();
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) if (probe.readyMs === 0) probe.blockedMs += duration - 50;
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    probe.lcpMs = list.getEntries().at(-1)?.startTime ?? 0;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
}
