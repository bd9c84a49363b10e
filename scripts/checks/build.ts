/**
 * Checks the build. A second build, in another folder, must have the same bytes. No file may contain a path of this
 * machine. Each hash must match its file. The version must be that of the package.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { sri } from '../build/sri.js';
import { filesIn } from '../release/release-files.js';

type Files = ReturnType<typeof filesIn>;

const root = fileURLToPath(new URL('../../', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'metropolis-call-'));

try {
  const built = filesIn(join(root, 'dist'));
  checkSame(built, buildAgain());
  checkPaths(built);
  checkHashes(built);
  checkVersion(built);
  console.log(`${built.size} files: two builds are the same, and every hash is right.`);
} finally {
  rmSync(copy, { recursive: true });
}

function buildAgain(): Files {
  cpSync(root, copy, { recursive: true, filter: path => isSource(path.slice(root.length)) });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  execFileSync('npm', ['run', 'build'], {
    cwd: copy,
    stdio: ['ignore', 'ignore', 'inherit'],
    // On Windows npm is a script of the shell.
    shell: process.platform === 'win32',
  });
  return filesIn(join(copy, 'dist'));
}

function isSource(path: string): boolean {
  return !/^(node_modules|dist|site|published|release|gallery|\.git|bench\/node_modules|(src|demo)\/generated)$/.test(
    path,
  );
}

function checkSame(built: Files, again: Files): void {
  assert.deepEqual([...again.keys()], [...built.keys()], 'Two builds have different files.');
  for (const [name, content] of built) {
    assert.ok(again.get(name)?.equals(content), `${name} differs between two builds.`);
  }
}

function checkPaths(built: Files): void {
  const paths = [root, homedir(), 'node_modules/', 'file:///'].filter(path => path !== '/');
  for (const [name, content] of built) {
    const found = paths.filter(path => content.includes(path));
    assert.deepEqual(found, [], `${name} contains paths of this machine.`);
  }
}

function checkHashes(built: Files): void {
  const integrity = JSON.parse(textOf(built, 'integrity.json')) as Record<string, string>;
  const loaded = [...built.keys()].filter(name =>
    /^(metropolis-call\.js|frame-height\.js|locales\/.+)$/.test(name),
  );
  assert.deepEqual(Object.keys(integrity).sort(), loaded.sort());
  for (const [name, hash] of Object.entries(integrity)) {
    assert.equal(hash, sri('sha384', fileOf(built, name)), `integrity.json is wrong about ${name}.`);
  }
  checkFrame(textOf(built, 'frame.html'), integrity['metropolis-call.js'] ?? '');
}

/** The page for iframes allows the script file of this build, its own script and its own style, and nothing else. */
function checkFrame(page: string, scriptHash: string): void {
  const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
  const [, style = '', script = ''] = /<style>(.*?)<\/style>.*<script>(.*?)<\/script>/s.exec(page) ?? [];
  assert.ok(page.includes(`integrity="${scriptHash}"`), 'frame.html has the hash of another script file.');
  assert.ok(
    policy.includes(`script-src '${scriptHash}' '${sri('sha256', script)}';`),
    'frame.html does not allow its own script.',
  );
  assert.ok(
    policy.includes(`style-src '${sri('sha256', style)}';`),
    'frame.html does not allow its own style.',
  );
}

function checkVersion(built: Files): void {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  assert.ok(
    textOf(built, 'element.js').includes(`static version = "${version}"`),
    'The version of the class is not that of package.json.',
  );
  assert.match(
    textOf(built, 'metropolis-call.js'),
    /\n\/\*! metropolis-call, MIT; .*BSD-3-Clause.*\*\/\n?$/,
    'The script file does not end with its licences.',
  );
}

function textOf(files: Files, name: string): string {
  return String(fileOf(files, name));
}

function fileOf(files: Files, name: string): Buffer {
  const content = files.get(name);
  assert.ok(content, `dist/ has no ${name}.`);
  return content;
}
