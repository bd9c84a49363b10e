import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { freePort, start, until } from './processes.mjs';

const settings = ['-d', 'memory_limit=512M', '-d', 'display_errors=stderr', '-d', 'error_reporting=E_ALL'];

/**
 * PHP's own web server, with workers: WordPress asks itself while it answers.
 *
 * @param {string} folder that it serves
 * @param {{ port?: number, env?: Record<string, string> }} [options]
 * @returns {Promise<{ url: string, log: () => string, stop: () => Promise<void> }>} `url` without a slash at its end
 */
export async function servePhp(folder, { port, env = {} } = {}) {
  const address = `127.0.0.1:${port ?? (await freePort())}`;
  const args = [...settings, '-d', 'opcache.enable_cli=1', '-S', address, '-t', folder];
  const options = { cwd: folder, env: { ...process.env, ...env, PHP_CLI_SERVER_WORKERS: '4' } };
  const server = start('php', args, options);
  const url = `http://${address}`;
  await until('PHP', () => answers(url), server);
  return { url, log: server.output, stop: server.stop };
}

async function answers(url) {
  try {
    await fetch(url, { method: 'HEAD', redirect: 'manual' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Runs PHP code, with JSON for its input and its output.
 *
 * @param {string} folder to run it in
 * @param {string} code without `<?php`; it has `$input` and returns what can be JSON
 * @param {unknown} [input]
 * @param {string} [before] what is required first, in the global scope
 */
export function runPhp(folder, code, input = null, before = '') {
  const program = `${before ? `require '${before}';` : ''}
$input = json_decode(stream_get_contents(STDIN), true);
$result = (function () use ($input) { ${code} })();
fwrite(STDOUT, "\\0" . json_encode($result));`;
  const options = { cwd: folder, input: JSON.stringify(input), encoding: 'utf8' };
  const { status, stdout, stderr } = spawnSync('php', [...settings, '-r', program], options);
  if (status !== 0) {
    throw new Error(`PHP ended with ${status}: ${code}\n${stdout}\n${stderr}`);
  }
  return JSON.parse(stdout.split('\0').at(-1));
}
