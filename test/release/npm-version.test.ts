import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';

interface Manifest {
  readonly version: string;
  readonly private?: boolean;
}

/** The command of docs/releasing.md, in a copy of what git knows of this checkout. */
describe('npm version', () => {
  const copy = mkdtempSync(join(tmpdir(), 'npm-version-'));
  after(() => rmSync(copy, { recursive: true }));

  before(() => {
    // In a container, the checkout may belong to another user.
    const list = ['-c', 'safe.directory=*', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'];
    const files = execFileSync('git', list).toString().split('\0').filter(Boolean);
    files.forEach(file => cpSync(file, join(copy, file)));
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
    git('init', '--quiet');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'All of it');
    run('npm', 'version', 'minor', '--ignore-scripts=false', '--offline');
  });

  it('writes the new version everywhere, commits and tags', () => {
    const { version } = JSON.parse(read('package.json')) as Manifest;
    assert.notEqual(version, (JSON.parse(readFileSync('package.json', 'utf8')) as Manifest).version);
    assert.equal(git('tag').trim(), `v${version}`);
    assert.equal(git('status', '--porcelain'), '');
    assert.match(read('CHANGELOG.md'), new RegExp(`^## \\[${version}\\] - \\d{4}-\\d\\d-\\d\\d$`, 'm'));
    assert.match(read('publiccode.yml'), new RegExp(`^softwareVersion: ${version}$`, 'm'));
    assert.match(read('docs/accessibility/openacr.yaml'), new RegExp(`^ {2}version: ${version}$`, 'm'));
  });

  it('leaves a lock file that fits', () => {
    run('npm', 'ls', '--package-lock-only', '--workspaces', '--include-workspace-root');
  });

  function git(...args: string[]): string {
    return run('git', ...args);
  }

  /** @throws if the command fails */
  function run(command: string, ...args: string[]): string {
    const env = {
      ...process.env,
      GIT_AUTHOR_NAME: 'Test',
      GIT_AUTHOR_EMAIL: 'test@example.org',
      GIT_COMMITTER_NAME: 'Test',
      GIT_COMMITTER_EMAIL: 'test@example.org',
    };
    return execFileSync(command, args, {
      cwd: copy,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  function read(path: string): string {
    return readFileSync(join(copy, path), 'utf8');
  }
});
