import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** Bundles a package into one minified file for the supported browsers, like the build of an application. */
export async function bundle(entry: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('.', import.meta.url)),
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: ['chrome125', 'firefox126', 'safari17.5'],
      write: false,
      rolldownOptions: { input: fileURLToPath(import.meta.resolve(entry)), output: { codeSplitting: false } },
    },
  });
  return (output as Rolldown.RolldownOutput).output[0].code;
}
