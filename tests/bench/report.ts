import type { Measured } from './measure';

/** The value below which a share of rising values lie. */
export const quantile = (rising: readonly number[], share: number): number =>
  rising[Math.min(rising.length - 1, Math.ceil(rising.length * share) - 1)] ?? NaN;

const INPUTS = ['brush', 'theme', 'institution'] as const;
const round = (value: number) => (value < 10 ? value.toFixed(1) : String(Math.round(value)));

const LINES: readonly [string, (page: Measured) => string][] = [
  ['requests', ({ requests }) => String(requests)],
  ['kB sent', ({ kB }) => Object.entries(kB).map(([kind, size]) => `${kind} ${round(size)}`).join(', ')], // prettier-ignore
  ['first paint of content, ms', ({ fcpMs }) => round(fcpMs)],
  ['largest paint of content, ms', ({ lcpMs }) => round(lcpMs)],
  ['all views, ms', ({ readyMs }) => round(readyMs)],
  ['all views at 4x, ms', ({ throttled }) => round(throttled.readyMs)],
  ['blocked at 4x, ms', ({ throttled }) => round(throttled.blockedMs)],
  ['heap, MB', ({ heapMB }) => round(heapMB)],
  ...INPUTS.map((input): [string, (page: Measured) => string] => [
    `${input} to paint, ms (p50, p95, worst)`,
    ({ times }) => [0.5, 0.95, 1].map((share) => round(quantile(times[input], share))).join(', '),
  ]),
  ['frames drawn in a drag', ({ drawn }) => `${Math.round(drawn * 100)} %`],
];

export interface Target {
  readonly what: string;
  readonly value: number;
  readonly limit: number;
  /** Where more is better. */
  readonly isLeast?: boolean;
}

/** How much slower than the floor the page may answer, by the number of meetings. */
const overFloor = (size: number) => (size <= 1000 ? 1.5 : size <= 10_000 ? 2 : 3);

/** What is promised, as ratios within one run. */
export function targetsOf(size: number, pages: ReadonlyMap<string, Measured>): Target[] {
  const [floor, ours, cross] = ['floor', 'explorer', 'crossfilter'].map((name) => pages.get(name)!) as [
    Measured,
    Measured,
    Measured,
  ];
  const targets: Target[] = INPUTS.flatMap((input) => {
    const p95 = (page: Measured) => quantile(page.times[input], 0.95);
    return [
      { what: `${input}, p95 over the floor`, value: p95(ours) / p95(floor), limit: overFloor(size) },
      { what: `${input}, p95 over crossfilter`, value: p95(ours) / p95(cross), limit: 0.5 },
    ];
  });
  targets.push({ what: 'frames drawn in a drag', value: ours.drawn, limit: 0.9, isLeast: true });
  if (size === 20)
    targets.push(
      { what: 'all views over the floor', value: ours.readyMs / floor.readyMs, limit: 1.5 },
      { what: 'all views at 4x over the floor', value: ours.throttled.readyMs / floor.throttled.readyMs, limit: 1.5 },
    );
  if (size >= 100_000)
    targets.push(
      { what: 'all views over crossfilter', value: ours.readyMs / cross.readyMs, limit: 0.5 },
      { what: 'all views at 4x over crossfilter', value: ours.throttled.readyMs / cross.throttled.readyMs, limit: 0.5 },
      { what: 'heap over crossfilter', value: ours.heapMB / cross.heapMB, limit: 1 / 3 },
    );
  return targets;
}

export const isMet = ({ value, limit, isLeast = false }: Target): boolean =>
  isLeast ? value >= limit : value <= limit;

/** A table of what was measured, and each promise with whether it is kept. */
export function report(size: number, pages: ReadonlyMap<string, Measured>): string {
  const names = [...pages.keys()];
  const table = LINES.map(([what, read]) => `| ${what} | ${names.map((name) => read(pages.get(name)!)).join(' | ')} |`);
  const targets = targetsOf(size, pages).map(
    (target) =>
      `${isMet(target) ? 'kept  ' : 'FAILED'}  ${target.what}: ${target.value.toFixed(2)}, ${target.isLeast ? 'least' : 'most'} ${target.limit.toFixed(2)}`,
  );
  return [
    `\n## ${size} meetings\n`,
    `| | ${names.join(' | ')} |`,
    `|---|${names.map(() => '---|').join('')}`,
    ...table,
    '',
    ...targets,
  ].join('\n');
}
