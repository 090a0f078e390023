import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Rolldown } from 'vite';

/** The two windows of a presentation as one page in a single text: `?stage=…` is the stage, `?speaker=…` the speaker's. */
export async function buildWindows(): Promise<string> {
  const built = (await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'warn',
    plugins: [svelte({ configFile: false })],
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: `${import.meta.dirname}/page.ts`, checks: { pluginTimings: false } },
    },
  })) as Rolldown.RolldownOutput;
  const text = (ending: string) =>
    built.output
      .filter(({ fileName }) => fileName.endsWith(ending))
      .map((file) => (file.type === 'chunk' ? file.code : String(file.source)))
      .join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Windows</title><style>${text('.css')}</style><body><script type="module">${text('.js').replaceAll('</script', '<\\/script')}</script></body></html>`;
}
