import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';

/**
 * The commit of the repository in a folder, `-dirty` where files have changed since; empty where there is none, as in
 * an unpacked archive. Whoever builds from an archive can say it by the variable COMMIT.
 */
export function commitOf(folder: string): string {
  if (process.env.COMMIT !== undefined) return process.env.COMMIT;
  const git = (...command: string[]) =>
    execFileSync('git', command, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    // An archive may lie inside of another repository.
    if (realpathSync(git('rev-parse', '--show-toplevel')) !== realpathSync(folder)) return '';
    return git('describe', '--always', '--dirty', '--abbrev=12', '--exclude=*');
  } catch {
    return '';
  }
}
