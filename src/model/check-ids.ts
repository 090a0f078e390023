import type { Finding } from './problem';
import { recordsOf, type Usable } from './usable';

/** Lists whose ids a link's `focus` can name, so that an id may stand in one of them only. */
const SHARED = ['meetings', 'milestones', 'places', 'institutions'] as const;
const ALONE = ['sources', 'themeFamilies', 'themes'] as const;

/** Ids and country codes that are used twice, within a list or across those that share one space of names. */
export function checkIds(dataset: Usable): Finding[] {
  const findings: Finding[] = [];
  const codes = new Set<string>();
  const owners = new Map<string, string>();
  for (const [{ code }, position] of recordsOf(dataset.countries)) {
    if (code === undefined) continue;
    const path = ['countries', position, 'code'];
    if (codes.has(code)) findings.push({ path, wrong: `"${code}" is already the code of a country above` });
    codes.add(code);
    owners.set(code.toLowerCase(), `the country ${code}`);
  }
  for (const list of [...SHARED, ...ALONE]) {
    const shared = SHARED.some((name) => name === list);
    const known = new Map<string, string>(shared ? owners : []);
    for (const [{ id }, position] of recordsOf<{ readonly id?: string | undefined }>(dataset[list])) {
      if (id === undefined) continue;
      const owner = known.get(id);
      if (owner)
        findings.push({ path: [list, position, 'id'], wrong: `"${id}" already names ${owner}`, allowed: UNIQUE });
      known.set(id, `a record above in ${list}`);
      if (shared) owners.set(id, `a record in ${list}`);
    }
  }
  return findings;
}

const UNIQUE = 'an id that nothing else has, since links lead to it';
