/**
 * Tests the package as it would be published, in the small applications of `test/apps/`: packs it, installs it into them,
 * lets each check its types and build itself with Vite, and opens them in Chromium. Needs `dist/`.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { createServer, preview, type PreviewServer, type ViteDevServer } from 'vite';
import { chromiumOptions } from '../browsers/chromium.js';
import { tryApp, tryWithoutScripts } from './app-trial.js';

type StartServer = (root: string) => Promise<PreviewServer | ViteDevServer>;

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'metropolis-call-apps-'));

try {
  copyApps();
  packInto(folder);
  npm(folder, 'install', '--ignore-scripts', '--no-audit', '--no-fund');
  copyOutlineOfMap();
  npm(folder, 'run', 'build', '--workspaces');
  await tryApps();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function copyApps(): void {
  cpSync(join(root, 'test/apps'), folder, { recursive: true });
  for (const app of appNames()) {
    cpSync(join(root, 'demo/call.json'), join(folder, app, 'public/call.json'));
  }
}

/** Copies the outline for the widget with a map, as the documents tell users to do: bundlers do not copy this file. */
function copyOutlineOfMap(): void {
  cpSync(
    join(folder, 'node_modules/metropolis-call/dist/land.json'),
    join(folder, 'vite-ts/public/land.json'),
  );
}

function packInto(destination: string): void {
  npm(root, 'pack', '--silent', '--pack-destination', destination);
  const tarball = readdirSync(destination).find(name => name.endsWith('.tgz'));
  if (tarball === undefined) {
    throw new Error('npm pack made no .tgz file.');
  }
  renameSync(join(destination, tarball), join(destination, 'metropolis-call.tgz'));
}

function npm(cwd: string, ...args: string[]): void {
  // On Windows npm is a script of the shell.
  execFileSync('npm', args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
}

function appNames(): string[] {
  const entries = readdirSync(join(root, 'test/apps'), { withFileTypes: true });
  return entries.filter(entry => entry.isDirectory()).map(({ name }) => name);
}

async function tryApps(): Promise<void> {
  const browser = await puppeteer.launch(chromiumOptions());
  try {
    for (const app of appNames()) {
      await tryServed(app, 'as built', serveBuilt, url => tryApp(browser, url));
    }
    await tryServed('server', 'without scripts', serveBuilt, url => tryWithoutScripts(browser, url));
    await tryServed('server', 'not hydrated', serveBuilt, url => tryApp(browser, `${url}plain.html`));
    await tryServed('vite-ts', 'in development', serveSource, url => tryApp(browser, url));
  } finally {
    await browser.close();
  }
}

function serveBuilt(app: string): Promise<PreviewServer> {
  return preview({ root: app, preview: { port: 0 } });
}

async function serveSource(app: string): Promise<ViteDevServer> {
  const server = await createServer({ root: app, server: { port: 0 } });
  return server.listen();
}

/** Serves an application during a trial. A failure is printed, and the other trials go on. */
async function tryServed(
  app: string,
  how: string,
  start: StartServer,
  attempt: (url: string) => Promise<void>,
): Promise<void> {
  const server = await start(join(folder, app));
  try {
    await attempt(server.resolvedUrls?.local[0] ?? '');
    console.log(`${app}, ${how}: works`);
  } catch (error) {
    console.error(`${app}, ${how}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  } finally {
    await server.close();
  }
}
