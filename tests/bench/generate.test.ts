import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkFile } from '../../data/check';
import { synthetic } from './dataset';

it('makes the same dataset at every call', () => {
  expect(JSON.stringify(synthetic(50))).toBe(JSON.stringify(synthetic(50)));
});

it('makes 1,000 meetings from 2011 to 2024 that pass the door', async () => {
  const dataset = synthetic(1000);
  const years = new Set(dataset.meetings.map(({ start }) => start.slice(0, 4)));
  expect([...years].sort()).toEqual(Array.from({ length: 14 }, (_, i) => String(2011 + i)));
  const folder = mkdtempSync(join(tmpdir(), 'synthetic-'));
  const file = join(folder, 'synthetic.json');
  writeFileSync(file, JSON.stringify(dataset));
  const { ok, lines } = await checkFile(file);
  rmSync(folder, { recursive: true });
  expect(lines.slice(0, 5)).toEqual([expect.stringContaining('1000 meetings, 0 milestones')]);
  expect(ok).toBe(true);
});

it('is bursty: the busiest tenth of the months has more than twice its share', () => {
  const months = new Map<string, number>();
  for (const { start } of synthetic(1000).meetings) {
    const month = start.slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + 1);
  }
  const busiest = [...months.values()].sort((a, b) => b - a).slice(0, 17);
  expect(busiest.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(200);
});
