import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFile } from '../../data/check';
import type { Dataset, Meeting } from '../../src/model/schema';

export const DATASET_TEXT = readFileSync('data/natc-see.json', 'utf8');

/** A copy of the real dataset to be broken. */
export const copy = () => JSON.parse(DATASET_TEXT) as Dataset;

/** The record of an id, found anew so that records can be added before it. */
export function recordOf<T extends { id: string }>(list: readonly T[], id: string): T {
  const record = list.find((candidate) => candidate.id === id);
  if (!record) throw new Error(`no ${id} in the dataset`);
  return record;
}

export const meetingOf = (dataset: Dataset, id: string): Meeting => recordOf(dataset.meetings, id);

/** Checks a text as a file named broken.json; the printed lines carry that name without its folder. */
export async function checkText(text: string): Promise<{ lines: string[]; ok: boolean }> {
  const folder = mkdtempSync(join(tmpdir(), 'natc-see-'));
  const file = join(folder, 'broken.json');
  try {
    writeFileSync(file, text);
    const { lines, ok } = await checkFile(file);
    return { ok, lines: lines.map((line) => line.replaceAll(file, 'broken.json')) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
