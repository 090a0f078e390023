import { spawn } from 'node:child_process';
import { findProgram } from '../programs';
import { clickActions, pressActions } from './actions';
import { result, script, until, VIEWPORT, type Engine } from './engine';
import { freePort } from './free-port';

const PACKAGES = ['webkit2gtk-driver', 'xvfb', 'xauth'];
const BROWSERS = ['4.1', '4.0'].map((version) => `/usr/lib/${arch()}-linux-gnu/webkit2gtk-${version}/MiniBrowser`);

function arch(): string {
  return process.arch === 'arm64' ? 'aarch64' : 'x86_64';
}

/** WebKitGTK by its WebDriver, on a screen of its own; null where it is not here and cannot be installed. */
export async function startWebKit(): Promise<Engine | null> {
  const driver = findProgram(['/usr/bin/WebKitWebDriver'], PACKAGES);
  const screen = findProgram(['/usr/bin/xvfb-run'], PACKAGES);
  const browser = findProgram(BROWSERS, PACKAGES);
  if (!driver || !screen || !browser) return null;
  const port = await freePort();
  const size = `-screen 0 ${VIEWPORT.width + 100}x${VIEWPORT.height + 200}x24`;
  // A group of its own, since the driver leaves its browser behind.
  const group = spawn(screen, ['-a', '-s', size, driver, `--port=${port}`], {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LIBGL_ALWAYS_SOFTWARE: '1' },
  });
  const exited = new Promise<void>((resolve) => group.once('exit', () => resolve()));

  const ask = async <T = void>(method: string, path: string, body?: object): Promise<T> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: T & { message?: string } };
    if (!response.ok) throw new Error(value.message);
    return value;
  };
  await until('the driver of WebKit', () => ask<object>('GET', '/status').catch(() => null));
  const options = { binary: browser, args: ['--automation'] };
  const { sessionId } = await ask<{ sessionId: string }>('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  });
  const session = `/session/${sessionId}`;
  await ask('POST', `${session}/window/rect`, VIEWPORT);
  // The driver lists them in no order; here they stand in the order of opening.
  let handles = await ask<string[]>('GET', `${session}/window/handles`);
  return {
    name: 'WebKit',
    complaints: [],
    open: (url) => ask('POST', `${session}/url`, { url }),
    async evaluate(fn, ...args) {
      const body = `const done = arguments[0]; ${script(fn, args)}.then(done, (error) => done({ error: String(error) }));`;
      const value = await ask<string | { error: string }>('POST', `${session}/execute/async`, {
        script: body,
        args: [],
      });
      if (typeof value !== 'string') throw new Error(value.error);
      return result(value);
    },
    clickAt: (xPx, yPx) => ask('POST', `${session}/actions`, { actions: clickActions(xPx, yPx) }),
    press: (key) => ask('POST', `${session}/actions`, { actions: pressActions(key) }),
    async useTab(position) {
      const open = await ask<string[]>('GET', `${session}/window/handles`);
      handles = [...new Set([...handles, ...open])].filter((handle) => open.includes(handle));
      const handle = handles[position];
      if (handle) await ask('POST', `${session}/window`, { handle });
      return handle !== undefined;
    },
    async close() {
      await ask('DELETE', session).catch(() => undefined);
      if (group.pid) process.kill(-group.pid);
      await exited;
    },
  };
}
