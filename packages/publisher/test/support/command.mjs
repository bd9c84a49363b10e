import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const own = fileURLToPath(new URL('../../bin/metropolis-call.js', import.meta.url));

/**
 * Runs the built command in a new process.
 *
 * @param options.bin path of another copy of the command
 * @param options.input the standard input
 * @param options.answer returns the standard input instead, called when the command asks
 */
export function run(args, { cwd, bin = own, input = '', answer } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...args], { cwd });
    const output = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr']) {
      child[name].setEncoding('utf8').on('data', text => (output[name] += text));
    }
    child.on('error', reject);
    child.on('close', status => resolve({ status, ...output }));
    // A command that does not read its input may have ended already.
    child.stdin.on('error', () => undefined);
    if (answer) {
      child.stderr.once('data', () => child.stdin.end(answer()));
    } else {
      child.stdin.end(input);
    }
  });
}

/** A folder with files. It is deleted when the test `t` ends. */
export function folderWith(t, files = {}) {
  const path = mkdtempSync(join(tmpdir(), 'metropolis-call-'));
  t.after(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(path, name), content);
  }
  return {
    path,
    read: name => readFileSync(join(path, name), 'utf8'),
    json: name => JSON.parse(readFileSync(join(path, name), 'utf8')),
    run: (args, options) => run(args, { cwd: path, ...options }),
  };
}
