import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { freePort } from '../../../scripts/servers/free-port.js';
import { start, until } from './processes.js';

export interface PhpServer {
  /** Without a slash at its end. */
  readonly url: string;
  stop(): Promise<void>;
}

interface PhpServerOptions {
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
}

const settings = ['-d', 'memory_limit=512M', '-d', 'display_errors=stderr', '-d', 'error_reporting=E_ALL'];

/**
 * Starts PHP's built-in web server. It needs several workers, because WordPress sends requests to itself.
 *
 * @param folder the folder to serve
 */
export async function servePhp(
  folder: string,
  { port, env = {} }: PhpServerOptions = {},
): Promise<PhpServer> {
  const address = `127.0.0.1:${port ?? (await freePort())}`;
  const args = [...settings, '-d', 'opcache.enable_cli=1', '-S', address, '-t', folder];
  const options = { cwd: folder, env: { ...process.env, ...env, PHP_CLI_SERVER_WORKERS: '4' } };
  const server = start('php', args, options);
  const url = `http://${address}`;
  await until('PHP', () => answers(url), server);
  return { url, stop: () => server.stop() };
}

async function answers(url: string): Promise<boolean> {
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
 * @param folder the working directory
 * @param code PHP without `<?php`. It can use `$input`, and returns a value that JSON can represent.
 * @param before a PHP file that is required first, in the global scope
 * @throws with the output of PHP, if it ends with an error
 */
export function runPhp(folder: string, code: string, input: unknown = null, before = ''): unknown {
  const program = `${before ? `require '${before}';` : ''}
$input = json_decode(stream_get_contents(STDIN), true);
$result = (function () use ($input) { ${code} })();
fwrite(STDOUT, "\\0" . json_encode($result));`;
  const { status, stdout, stderr } = spawnSync('php', [...settings, '-r', program], {
    cwd: folder,
    input: JSON.stringify(input),
    encoding: 'utf8',
  });
  if (status !== 0) {
    throw new Error(`PHP ended with ${String(status)}: ${code}\n${stdout}\n${stderr}`);
  }
  return JSON.parse(stdout.split('\0').at(-1) ?? '');
}
