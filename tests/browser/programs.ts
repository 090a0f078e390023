import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const find = (places: readonly (string | undefined)[]) =>
  places.find((path): path is string => path !== undefined && existsSync(path));

/** The first of the places where a program is; installs Debian's packages where none is found, undefined if it cannot. */
export function findProgram(places: readonly (string | undefined)[], packages: readonly string[]): string | undefined {
  const path = find(places);
  if (path) return path;
  const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const run = (...command: string[]) => {
    const [program = '', ...rest] = [...root, ...command];
    execFileSync(program, rest, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  try {
    run('apt-get', 'update', '-qq');
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages);
  } catch {
    // Whoever asked says what to do.
  }
  return find(places);
}
