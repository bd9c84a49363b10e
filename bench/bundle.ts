import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A peer as one file, as an application's build makes it: minified, for the browsers that the widget is for. */
export async function bundle(entry) {
  const { output } = await build({
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
  return output[0].code;
}
