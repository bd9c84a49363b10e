import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePrograms, isRoot, type Program, programs } from '../../scripts/browsers/programs.js';
import { freePort } from '../../scripts/servers/free-port.js';
import { documentedLines, fillIn } from './documented.js';
import { startNginx } from './nginx.js';
import { type Running, start } from './program.js';

export interface Cache {
  readonly name: string;
  readonly program: Program;
  /**
   * Starts the cache in front of the server at a port, with the documented lines. `folder` is empty, only for this
   * cache.
   */
  start(folder: string, originPort: number): Promise<Running>;
}

/** The address of the server behind the cache in the documents. */
const documentedOrigin = '127.0.0.1:8080';

export const caches = [
  { name: 'nginx', program: programs.nginx, start: startNginxCache },
  { name: 'Varnish', program: programs.varnish, start: startVarnish },
  { name: 'Apache', program: programs.apache, start: startApache },
] as const satisfies readonly Cache[];

async function startNginxCache(folder: string, originPort: number): Promise<Running> {
  const [http = '', server = ''] = documentedLines('nginx', 'nginx');
  return startNginx(folder, await freePort(), {
    http: `access_log off;\n${fillIn(http, { '/var/cache/nginx/call': join(folder, 'cache') })}`,
    server: fillIn(server, { [documentedOrigin]: `127.0.0.1:${originPort}` }),
  });
}

async function startVarnish(folder: string, originPort: number): Promise<Running> {
  const [program] = ensurePrograms(programs.varnish);
  const port = await freePort();
  const [lines = ''] = documentedLines('Varnish', 'vcl');
  const file = join(folder, 'default.vcl');
  writeFileSync(file, fillIn(lines, { '.port = "8080"': `.port = "${originPort}"` }));
  const args = [
    '-F',
    '-n',
    join(folder, 'varnish'),
    '-a',
    `127.0.0.1:${port}`,
    '-f',
    file,
    '-s',
    'malloc,64m',
  ];
  return start(program, args, folder, port);
}

async function startApache(folder: string, originPort: number): Promise<Running> {
  const [program] = ensurePrograms(programs.apache);
  const port = await freePort();
  const [lines = ''] = documentedLines('Apache', 'apache');
  const cache = join(folder, 'cache');
  const locks = join(folder, 'locks');
  for (const path of [cache, locks]) {
    mkdirSync(path);
    // The server's child processes run as another user than its main process.
    chmodSync(path, 0o777);
  }
  const modules = 'mpm_event authz_core headers proxy proxy_http cache cache_disk filter deflate'.split(' ');
  const own = fillIn(lines, {
    [documentedOrigin]: `127.0.0.1:${originPort}`,
    '/var/cache/apache2/mod_cache_disk': cache,
  });
  const file = join(folder, 'apache.conf');
  writeFileSync(
    file,
    `ServerRoot ${folder}
ServerName localhost
PidFile ${folder}/apache.pid
ErrorLog "|/bin/cat >&2"
Listen 127.0.0.1:${port}
MaxKeepAliveRequests 0
${modules.map(name => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
${isRoot() ? 'User www-data\nGroup www-data' : ''}
Mutex file:${locks}
CacheLockPath ${locks}/cache
${own}`,
  );
  return start(program, ['-d', folder, '-f', file, '-DFOREGROUND'], folder, port);
}
