import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findProgram } from '../programs';
import { clickActions, pressActions } from './actions';
import { connect } from './bidi';
import { result, script, VIEWPORT, type Engine } from './engine';

const PLACES = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

const PREFS = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'security.fileuri.strict_origin_policy': true,
  'ui.prefersReducedMotion': 1,
};

/**
 * What Firefox says of a request that was under way when its page was left: of one by the worker, and of letters,
 * whose status 2152398850 is NS_BINDING_ABORTED. It is no fault of the page.
 */
const CUT_OFF =
  /A ServiceWorker intercepted the request and encountered an unexpected error|download failed .*status=2152398850/;

/** Firefox as it ships, by WebDriver BiDi; null where it is not here and cannot be installed. */
export async function startFirefox(): Promise<Engine | null> {
  const program = findProgram(PLACES, ['firefox-esr']);
  if (!program) return null;
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const prefs = Object.entries(PREFS).map(([name, value]) => `user_pref('${name}', ${value});`);
  writeFileSync(join(profile, 'user.js'), prefs.join('\n'));
  const firefox = spawn(program, ['--headless', '--remote-debugging-port=0', '--profile', profile, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const exited = new Promise<void>((resolve) => firefox.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    void exited.then(() => reject(new Error('Firefox ended before it listened.')));
    createInterface(firefox.stderr).on('line', (line) => {
      const listening = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
      if (listening) resolve(`${listening}/session`);
    });
  });

  const complaints: string[] = [];
  const { send, end } = await connect(address, (method, { type, text }) => {
    if (method === 'log.entryAdded' && !CUT_OFF.test(String(text)))
      complaints.push(`${type === 'javascript' ? 'error' : 'console'}: ${text}`);
  });
  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  const tabs = async () => (await send<{ contexts: { context: string }[] }>('browsingContext.getTree', {})).contexts;
  let context = (await tabs())[0]?.context;
  await send('browsingContext.setViewport', { context, viewport: VIEWPORT });
  return {
    name: 'Firefox',
    complaints,
    open: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    async evaluate(fn, ...args) {
      const { result: value, exceptionDetails } = await send<{
        result?: { value: string };
        exceptionDetails?: { text: string };
      }>('script.evaluate', { expression: script(fn, args), target: { context }, awaitPromise: true });
      if (!value) throw new Error(exceptionDetails?.text);
      return result(value.value);
    },
    clickAt: (xPx, yPx) => send('input.performActions', { context, actions: clickActions(xPx, yPx) }),
    press: (key) => send('input.performActions', { context, actions: pressActions(key) }),
    async useTab(position) {
      const there = (await tabs())[position]?.context;
      context = there ?? context;
      if (there) await send('browsingContext.activate', { context });
      return there !== undefined;
    },
    async close() {
      end();
      firefox.kill();
      await exited;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
