import type { Finding, Path } from './problem';

/** Far above what any network needs, and low enough for the page to stand: the rest of the check may then be thorough. */
const MOST = { records: 100_000, themes: 100, inRecord: 1_000, characters: 20_000 };
/** Nobody reads more; they end the check early in a file made to exhaust it. */
const MOST_FINDINGS = 20;

const mostIn = ([list, ...deeper]: Path): number =>
  deeper.length > 0 ? MOST.inRecord : list === 'themes' || list === 'themeFamilies' ? MOST.themes : MOST.records;

/** Lists that hold too many entries, and texts that are too long; looked for before anything else. */
export function checkSize(value: unknown): Finding[] {
  const findings: Finding[] = [];
  const path: (string | number)[] = [];
  const tell = (what: string, count: number, most: number, unit: string) =>
    findings.push({ path: [...path], wrong: `${what} ${count} ${unit}`, allowed: `at most ${most}` });

  function visit(part: unknown): void {
    if (findings.length >= MOST_FINDINGS) return;
    if (typeof part === 'string') {
      if (part.length > MOST.characters) tell('the text has', part.length, MOST.characters, 'characters');
      return;
    }
    if (typeof part !== 'object' || part === null) return;
    const entries = Object.entries(part);
    const most = Array.isArray(part) ? mostIn(path) : MOST.inRecord;
    if (entries.length > most) {
      const [what, unit] = Array.isArray(part) ? ['the list holds', 'entries'] : ['the group holds', 'fields'];
      return void tell(what!, entries.length, most, unit!);
    }
    for (const [key, child] of entries) {
      path.push(Array.isArray(part) ? Number(key) : key);
      visit(child);
      path.pop();
    }
  }
  visit(value);
  return findings;
}
