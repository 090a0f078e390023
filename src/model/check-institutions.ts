import type { Finding } from './problem';
import { recordsOf, type Usable } from './usable';

/** Levels of "part of". The page goes up them at every step. */
const MOST_LEVELS = 10;

/** Institutions that come back to themselves by `partOf`, each circle told once, and those too many levels down. */
export function checkInstitutions(dataset: Usable): Finding[] {
  const findings: Finding[] = [];
  const parents = new Map<string, string | undefined>();
  const positions = new Map<string, number>();
  for (const [{ id, partOf }, position] of recordsOf(dataset.institutions)) {
    if (id === undefined) continue;
    parents.set(id, partOf);
    positions.set(id, position);
  }
  /** Levels above each institution, as far as they are known. */
  const levels = new Map<string, number>();
  const tell = (id: string, wrong: string) =>
    findings.push({ path: ['institutions', positions.get(id)!, 'partOf'], wrong });

  for (const id of parents.keys()) {
    const chain: string[] = [];
    let current: string | undefined = id;
    while (current !== undefined && parents.has(current) && !levels.has(current)) {
      levels.set(current, 0);
      chain.push(current);
      current = parents.get(current);
    }
    const circle = current === undefined ? -1 : chain.indexOf(current);
    if (circle >= 0) {
      const members = chain.slice(circle);
      const names = members.join(', ');
      tell(
        members[0]!,
        members.length === 1 ? `"${names}" cannot be part of itself` : `these are part of each other: ${names}`,
      );
      continue;
    }
    let level = current === undefined ? -1 : (levels.get(current) ?? -1);
    for (const member of chain.reverse()) {
      levels.set(member, ++level);
      if (level === MOST_LEVELS + 1) tell(member, `"${member}" is more than ${MOST_LEVELS} levels of partOf down`);
    }
  }
  return findings;
}
