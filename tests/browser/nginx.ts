import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { until } from './engines/engine';
import { freePort } from './engines/free-port';
import { findProgram } from './programs';

const PLACES = [process.env.NGINX_PATH, '/usr/sbin/nginx'];

/** As little as nginx needs around the site's own file; it writes into its folder alone. */
const configuration = (folder: string, site: string, port: number) => `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log stderr;
events { }
http {
  include /etc/nginx/mime.types;
  access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${folder}/${name};`).join('\n')}
  server {
    listen 127.0.0.1:${port};
    root ${site};
    include ${site}/hosts/nginx.conf;
  }
}
`;

/** A real nginx that serves a built site with the site's own file for it; null where it cannot be installed. */
export async function startNginx(site: string) {
  const program = findProgram(PLACES, ['nginx']);
  if (!program) return null;
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const file = join(folder, 'nginx.conf');
  const port = await freePort();
  writeFileSync(file, configuration(folder, site, port));
  const options = ['-c', file, '-e', 'stderr'];
  /** What nginx says of its configuration. */
  const { stderr: verdict } = await promisify(execFile)(program, ['-t', ...options]);
  const server = spawn(program, options, { stdio: 'ignore' });
  const exited = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  await until('nginx', () => fetch(url).then(({ ok }) => ok, () => false)); // prettier-ignore
  return {
    url,
    verdict,
    async stop() {
      server.kill();
      await exited;
      rmSync(folder, { recursive: true });
    },
  };
}
