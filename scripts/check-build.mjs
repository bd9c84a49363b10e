/**
 * Checks what was built: another build, in another folder, gives the same bytes; no path of this machine is in them; each
 * hash is that of the file it names; the version is that of the package.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sri } from './sri.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
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

/**
 * Every file in a folder, by its path there.
 *
 * @param {string} folder
 * @returns {Map<string, Buffer>}
 */
function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry =>
    entry.isFile(),
  );
  const paths = entries.map(entry => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map(path => [path.slice(folder.length + 1), readFileSync(path)]));
}

function buildAgain() {
  const isSource = path => !/^(node_modules|dist|site|\.git)$|^src\/generated$/.test(path.slice(root.length));
  cpSync(root, copy, { recursive: true, filter: isSource });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  execFileSync('npm', ['run', 'build'], { cwd: copy, stdio: ['ignore', 'ignore', 'inherit'] });
  return filesIn(join(copy, 'dist'));
}

function checkSame(built, again) {
  assert.deepEqual([...again.keys()], [...built.keys()], 'Two builds have different files.');
  for (const [name, content] of built) {
    assert.ok(content.equals(again.get(name)), `${name} is not the same in two builds.`);
  }
}

function checkPaths(built) {
  const paths = [root, homedir(), 'node_modules/', 'file:///'];
  for (const [name, content] of built) {
    const found = paths.filter(path => path !== '/' && content.includes(path));
    assert.deepEqual(found, [], `${name} has paths of this machine.`);
  }
}

function checkHashes(built) {
  const integrity = JSON.parse(built.get('integrity.json'));
  const loaded = [...built.keys()].filter(name =>
    /^(metropolis-call\.js|frame-height\.js|locales\/.+)$/.test(name),
  );
  assert.deepEqual(Object.keys(integrity).sort(), loaded.sort());
  for (const [name, hash] of Object.entries(integrity)) {
    assert.equal(hash, sri('sha384', built.get(name)), `integrity.json is wrong about ${name}.`);
  }
  checkFrame(String(built.get('frame.html')), integrity['metropolis-call.js']);
}

/** The page for frames runs the script file of this build, and nothing but that and its own script. */
function checkFrame(page, scriptHash) {
  const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
  const [, style, script] = /<style>(.*?)<\/style>.*<script>(.*?)<\/script>/s.exec(page) ?? [];
  assert.ok(page.includes(`integrity="${scriptHash}"`), 'frame.html has another script file’s hash.');
  assert.ok(
    policy.includes(`script-src '${scriptHash}' '${sri('sha256', script)}';`),
    'frame.html forbids its script.',
  );
  assert.ok(policy.includes(`style-src '${sri('sha256', style)}';`), 'frame.html forbids its style.');
}

function checkVersion(built) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  assert.ok(
    built.get('element.js').includes(`static version = "${version}"`),
    'The class has another version.',
  );
  assert.ok(
    /\n\/\*! metropolis-call, MIT; .*BSD-3-Clause.*\*\/\n?$/.test(String(built.get('metropolis-call.js'))),
    'The script file does not end with its licences.',
  );
}
