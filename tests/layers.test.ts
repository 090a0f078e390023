import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The one direction: which room may import which, `.` all of src. `!` marks what only types may be taken from. */
const MAY: Record<string, readonly string[]> = {
  model: ['model'],
  text: ['text'],
  query: ['query', 'model'],
  charts: ['charts', 'model', 'text'],
  export: ['export', 'model', 'query', 'text'],
  page: ['.'],
  panels: ['panels', 'model', 'text', 'export', 'query!', 'charts/marks'],
};

const src = resolve(import.meta.dirname, '../src');
const IMPORT = /(import|export)\s+(type\s+)?[^'";]*?from\s+'(\.[^']+)'|import\s+'(\.[^']+)'|\bimport\('(\.[^']+)'\)/g;

const files = (readdirSync(src, { recursive: true }) as string[]).filter((name) => /\.(ts|svelte)$/.test(name));

interface Arrow {
  from: string;
  to: string;
  typesOnly: boolean;
}

const arrows: Arrow[] = files.flatMap((from) =>
  [...readFileSync(join(src, from), 'utf8').matchAll(IMPORT)].map((match) => ({
    from,
    to: relative(src, resolve(join(src, dirname(from)), match[3] ?? match[4] ?? match[5] ?? '')),
    typesOnly: match[2] !== undefined,
  })),
);

function isAllowed({ from, to, typesOnly }: Arrow): boolean {
  const room = from.split('/')[0] ?? '';
  const may = MAY[room];
  if (!may || may.includes('.')) return true;
  if (!to.includes('/')) return false;
  return may.some((rule) => {
    const path = rule.replace('!', '');
    return (to === path || to.startsWith(`${path}/`)) && (typesOnly || !rule.endsWith('!'));
  });
}

describe('the rooms of src', () => {
  it('reads the import statements at all', () => {
    expect(arrows.length).toBeGreaterThan(100);
    expect(arrows).toContainEqual({ from: 'query/filter.ts', to: 'model/dates', typesOnly: false });
    // Those of parts that come later, too.
    const pairs = { from: 'charts/network/Network.svelte', to: 'charts/network/Pairs.svelte', typesOnly: false };
    expect(arrows).toContainEqual(pairs);
  });

  it('has no import against the one direction', () => {
    expect(arrows.filter((arrow) => !isAllowed(arrow))).toEqual([]);
  });

  it('knows every room', () => {
    const rooms = new Set(files.filter((name) => name.includes('/')).map((name) => name.split('/')[0]));
    expect([...rooms].filter((room) => !(room! in MAY))).toEqual([]);
  });

  it('has no literal style attribute, which a strict policy refuses, and no raw HTML', () => {
    const marked = files.filter((name) => /\sstyle="|\{@html/.test(readFileSync(join(src, name), 'utf8')));
    expect(marked).toEqual([]);
  });
});
