import { build, type Rolldown } from 'vite';

/** A file of `src` as a script of its own, that stands outside the living page; `define` puts texts in place of names. */
export async function compileScript(entry: string, define: Record<string, string> = {}): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'script', fileName: 'script' },
    },
  });
  return (built as Rolldown.RolldownOutput[])[0]!.output[0].code;
}
