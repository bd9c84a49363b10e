import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../../../scripts/servers/free-port.ts';

export const nginx = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx'].find(existsSync);

/**
 * Serves a published folder by nginx with the configuration that stands in it: only the port and the root are changed.
 *
 * @param {string} folder for nginx's own files
 * @param {string} site the published folder
 * @param {string} path of the base
 * @param {number} port of the base, if it names one
 */
export async function serveByNginx(folder, site, path, port) {
  port ??= await freePort();
  const root = join(folder, 'root');
  mkdirSync(join(root, path, '..'), { recursive: true });
  symlinkSync(site, join(root, path.replace(/\/$/, '')));
  const conf = readFileSync(join(site, 'server/nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace(/root .*;/, `root ${root};`);
  writeFileSync(join(folder, 'call.conf'), conf);
  writeFileSync(join(folder, 'nginx.conf'), wholeConf(folder));
  const server = spawn(nginx, ['-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'], { stdio: 'pipe' });
  let log = '';
  server.stderr.on('data', data => (log += data));
  const origin = `http://127.0.0.1:${port}`;
  await untilServing(origin, server, () => log);
  return {
    origin,
    stop: () => new Promise(resolve => server.once('exit', resolve) && server.kill()),
  };
}

/** @param {string} folder */
function wholeConf(folder) {
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    name => `${name}_temp_path ${join(folder, name)};`,
  );
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return `${user}
pid ${join(folder, 'nginx.pid')};
error_log stderr warn;
worker_processes 1;
events { worker_connections 64; }
http {
  access_log off;
  ${places.join('\n  ')}
  include ${join(folder, 'call.conf')};
}
`;
}

async function untilServing(origin, server, log) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (server.exitCode !== null) {
      break;
    }
    try {
      await fetch(origin);
      return;
    } catch {
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  }
  throw new Error(`nginx does not serve: ${log()}`);
}
