/** Builds `frame.html`, whose style and script are inline and allowed by their hashes alone, and `frame-height.js`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { sri } from './sri.js';

const source = new URL('../../src/frame/', import.meta.url);

/** The page as HTML. `integrity` is the hash of the script file. */
export async function buildFrame(integrity: string): Promise<string> {
  const style = readSource('frame.css').trim();
  const script = await buildScript('frame.ts');
  return readSource('frame.html')
    .replace('{policy}', policyFor(integrity, style, script))
    .replace('{integrity}', integrity)
    .replace('<!-- {style} -->', `<style>${style}</style>`)
    .replace('<!-- {script} -->', () => `<script>${script}</script>`);
}

/** The script for the page around an iframe. */
export function buildFrameHeight(): Promise<string> {
  return buildScript('frame-height.ts');
}

function readSource(name: string): string {
  return readFileSync(new URL(name, source), 'utf8');
}

async function buildScript(entry: string): Promise<string> {
  const outputs = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL(entry, source)), formats: ['iife'], name: 'frame' },
    },
  });
  // One output for each format of `lib`.
  const [{ output }] = outputs as [Rolldown.RolldownOutput];
  return output[0].code.trim();
}

/**
 * The script file is allowed by its hash, because `'self'` matches nothing in a sandboxed frame. `frame.ts` narrows
 * `connect-src` to the host of the frame.
 */
function policyFor(integrity: string, style: string, script: string): string {
  return [
    "default-src 'none'",
    `script-src '${integrity}' '${sri('sha256', script)}'`,
    `style-src '${sri('sha256', style)}'`,
    'connect-src https: http:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types metropolis-call',
  ].join('; ');
}
