/**
 * Tests the package as it would be published, in small applications (`test/apps/`): packs it, installs it into them, lets
 * each check its types and build itself with Vite, and opens them in Chromium.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { createServer, preview } from 'vite';
import { tryApp, tryWithoutScripts } from './app-trial.js';
import { chromiumOptions } from '../browsers/chromium.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'metropolis-call-apps-'));

try {
  copyApps();
  packInto(folder);
  npm(folder, 'install', '--ignore-scripts', '--no-audit', '--no-fund');
  npm(folder, 'run', 'build', '--workspaces');
  await tryApps();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function copyApps() {
  cpSync(join(root, 'test/apps'), folder, { recursive: true });
  for (const app of appNames()) {
    cpSync(join(root, 'demo/call.json'), join(folder, app, 'public/call.json'));
  }
}

function packInto(destination) {
  npm(root, 'pack', '--silent', '--pack-destination', destination);
  const tarball = readdirSync(destination).find(name => name.endsWith('.tgz'));
  renameSync(join(destination, tarball), join(destination, 'metropolis-call.tgz'));
}

function npm(cwd, ...args) {
  // On Windows npm is a script of the shell.
  execFileSync('npm', args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
}

function appNames() {
  const entries = readdirSync(join(root, 'test/apps'), { withFileTypes: true });
  return entries.filter(entry => entry.isDirectory()).map(({ name }) => name);
}

async function tryApps() {
  const browser = await puppeteer.launch(chromiumOptions());
  try {
    for (const app of appNames()) {
      await serve(app, preview, url => tryApp(browser, url));
    }
    await serve('server', preview, url => tryWithoutScripts(browser, url));
    await serve('vite-ts', develop, url => tryApp(browser, url));
  } finally {
    await browser.close();
  }
}

async function develop(options) {
  const server = await createServer(options);
  return server.listen();
}

/** Serves an application while it is tried: as built, or as it is while one works on it. */
async function serve(app, start, attempt) {
  const server = await start({ root: join(folder, app), server: { port: 0 }, preview: { port: 0 } });
  try {
    await attempt(server.resolvedUrls.local[0]);
    console.log(`${app} (${start.name}): works`);
  } catch (error) {
    console.error(`${app} (${start.name}): ${error.message}`);
    process.exitCode = 1;
  } finally {
    await server.close();
  }
}
