import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

/** The widget's own reader, from its source: `readCall` of `src/call/read-call.ts`. */
export async function loadReader() {
  const entry = fileURLToPath(new URL('../../../../src/call/read-call.ts', import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2023',
  });
  const { readCall } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  return readCall;
}
