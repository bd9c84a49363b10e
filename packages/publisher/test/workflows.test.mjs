import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { serve } from './publish/browser.mjs';
import { call } from './support/calls.mjs';
import { folderWith } from './support/command.mjs';

const bin = fileURLToPath(new URL('../bin/metropolis-call.js', import.meta.url));
const { berlin, montreal } = Object.fromEntries(call().signatories.map(entry => [entry.id, entry]));
const before = call();
const after = call({ updated: '2024-04-01T12:00:00Z', signatories: [montreal] });

/** For each service, the commands of the workflow that `init` wrote, and how the service runs them. */
const services = {
  GitHub(folder) {
    const { jobs } = parse(folder.read('.github/workflows/call.yml'));
    const scriptOf = job => jobs[job].steps.find(({ run }) => run).run;
    return {
      shell: ['bash', '-eo', 'pipefail', '-c'],
      check: scriptOf('check'),
      publish: scriptOf('publish'),
      site: 'site',
      settings: base => ({ RUNNER_TEMP: folder.path, BASE: base.replace(/\/$/, '') }),
    };
  },
  GitLab(folder) {
    const { check, pages } = parse(folder.read('.gitlab-ci.yml'));
    return {
      shell: ['sh', '-ec'],
      check: check.script[0],
      publish: pages.script[0],
      site: 'public',
      settings: base => ({ CI_PAGES_URL: base.replace(/\/$/, '') }),
    };
  },
};

/**
 * Runs a script of a workflow. `npx` is replaced by this command, because the version may not be in the registry yet.
 */
async function runScript(folder, [shell, ...options], script, settings) {
  const npx = join(folder.path, 'bin/npx');
  mkdirSync(join(folder.path, 'bin'), { recursive: true });
  writeFileSync(npx, `#!/bin/sh\nshift 2\nexec "${process.execPath}" "${bin}" "$@"\n`);
  chmodSync(npx, 0o755);
  const PATH = [join(folder.path, 'bin'), process.env.PATH].join(delimiter);
  const env = { ...process.env, ...settings, PATH };
  try {
    const { stdout, stderr } = await promisify(execFile)(shell, [...options, script], {
      cwd: folder.path,
      env,
    });
    return { status: 0, output: stdout + stderr };
  } catch ({ code, stdout, stderr }) {
    return { status: code, output: stdout + stderr };
  }
}

/** A repository made by `init`. Its last commit removed Berlin. */
async function repository(t) {
  const folder = folderWith(t);
  assert.equal((await folder.run(['init', '.', '--languages', 'en,fr'])).status, 0);
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
      cwd: folder.path,
    });
  git('init', '--quiet');
  for (const version of [before, after]) {
    writeFileSync(join(folder.path, 'call.json'), `${JSON.stringify(version, null, 2)}\n`);
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Change the call');
  }
  return folder;
}

for (const [name, workflowOf] of Object.entries(services)) {
  describe(`The workflow for ${name}`, () => {
    it('reports signatories lost since the previous commit, unless they are in WITHDRAWN', async t => {
      const folder = await repository(t);
      const { shell, check, settings } = workflowOf(folder);
      const run = WITHDRAWN => runScript(folder, shell, check, { ...settings(''), WITHDRAWN });
      const missed = await run('');
      assert.equal(missed.status, 1, missed.output);
      assert.match(missed.output, new RegExp(berlin.id));
      assert.equal((await run('somebody-else')).status, 1);
      assert.equal((await run('somebody-else berlin')).status, 0);
    });

    it('publishes the first time, and later refuses lost signatories unless they are in WITHDRAWN', async t => {
      const folder = await repository(t);
      const host = join(folder.path, 'host');
      const server = await serve(host);
      t.after(() => server.stop());
      const { shell, publish, settings, site } = workflowOf(folder);
      const run = WITHDRAWN => runScript(folder, shell, publish, { ...settings(server.url), WITHDRAWN });

      writeFileSync(join(folder.path, 'call.json'), JSON.stringify(before));
      const first = await run('');
      assert.equal(first.status, 0, first.output);
      cpSync(join(folder.path, site), host, { recursive: true });

      execFileSync('git', ['checkout', '--quiet', 'call.json'], { cwd: folder.path });
      execFileSync('git', ['clean', '-dffqx', site], { cwd: folder.path });
      assert.equal((await run('')).status, 1);
      assert.ok(!existsSync(join(folder.path, site)));
      assert.equal((await run('berlin')).status, 0);
    });
  });
}
