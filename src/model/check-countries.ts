import type { Finding } from './problem';
import { recordsOf, type Usable } from './usable';

const ORDER = 'names in the order of time, each from the day after the one before ends';

/** Names of one country whose periods overlap, run backwards or stand out of order. */
export function checkCountries(dataset: Usable): Finding[] {
  const findings: Finding[] = [];
  for (const [{ names }, country] of recordsOf(dataset.countries)) {
    let before: { name?: string | undefined; to?: string | undefined } | undefined;
    for (const [period, position] of recordsOf(names)) {
      const { name, from, to } = period;
      const tell = (field: string, wrong: string) =>
        findings.push({ path: ['countries', country, 'names', position, field], wrong, allowed: ORDER });
      if (from !== undefined && to !== undefined && to < from)
        tell('to', `the last day, ${to}, is before the first, ${from}`);
      if (before && from === undefined) tell('from', `"${name}" follows "${before.name}" and needs a first day`);
      else if (before && before.to === undefined)
        tell('from', `"${before.name}" has no last day, although "${name}" follows it`);
      else if (before?.to !== undefined && from !== undefined && from <= before.to) {
        tell('from', `${from} is not after ${before.to}, the last day of "${before.name}"`);
      }
      before = period;
    }
  }
  return findings;
}
