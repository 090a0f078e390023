import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { commitOf } from '../../data/commit';

const hasGit = spawnSync('git', ['--version']).status === 0;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'archive-'));
  vi.stubEnv('COMMIT', undefined);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

const git = (...command: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...command], {
    cwd: folder,
    encoding: 'utf8',
  }).trim();

function commit(): string {
  git('init', '-q');
  writeFileSync(join(folder, 'file.txt'), 'one');
  git('add', '.');
  git('commit', '-q', '-m', 'One');
  return git('rev-parse', '--short=12', 'HEAD');
}

it.runIf(hasGit)('names the commit, and says where files have changed since', () => {
  const name = commit();
  expect(commitOf(folder)).toBe(name);
  writeFileSync(join(folder, 'file.txt'), 'two');
  expect(commitOf(folder)).toBe(`${name}-dirty`);
});

it.runIf(hasGit)('names none in an archive, even inside of another repository', () => {
  expect(commitOf(folder)).toBe('');
  commit();
  mkdirSync(join(folder, 'archive'));
  expect(commitOf(join(folder, 'archive'))).toBe('');
});

it('takes the word of who builds from an archive', () => {
  vi.stubEnv('COMMIT', '1234567890ab');
  expect(commitOf(folder)).toBe('1234567890ab');
});
