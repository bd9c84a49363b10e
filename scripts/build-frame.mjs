/** Puts `frame.html` together: its style and script inside, and a policy that allows these by their hashes and no more. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { sri } from './sri.mjs';

const source = new URL('../src/frame/', import.meta.url);

/** @param {string} integrity of the script file */
export async function buildFrame(integrity) {
  const style = readSource('frame.css').trim();
  const script = await buildScript('frame.ts');
  const policy = policyFor(integrity, style, script);
  return readSource('frame.html')
    .replace('{policy}', policy)
    .replace('{integrity}', integrity)
    .replace('<!-- {style} -->', `<style>${style}</style>`)
    .replace('<!-- {script} -->', () => `<script>${script}</script>`);
}

/** @param {string} name */
function readSource(name) {
  return readFileSync(new URL(name, source), 'utf8');
}

/** The script for the page around a frame. */
export function buildFrameHeight() {
  return buildScript('frame-height.ts');
}

/** @param {string} entry */
async function buildScript(entry) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL(entry, source)), formats: ['iife'], name: 'frame' },
    },
  });
  return output[0].code.trim();
}

/**
 * The script file is allowed by its hash, as `'self'` is nothing in a sandbox; `frame.ts` narrows where to connect to.
 *
 * @param {string} integrity
 * @param {string} style
 * @param {string} script
 */
function policyFor(integrity, style, script) {
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
