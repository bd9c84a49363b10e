import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { programs } from '../../../../scripts/browsers/programs.ts';
import { freePort } from '../../../../scripts/servers/free-port.ts';
import { startServer } from '../../../../scripts/servers/start-server.ts';

export const nginx = programs.nginx.find();

/**
 * Serves a published folder with nginx and the published configuration. Only the port and the root are changed.
 *
 * @param {string} folder folder for nginx's own files
 * @param {string} site the published folder
 * @param {string} path path of the base
 * @param {number} [port] port of the base. Default: a free port.
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
  return startServer(nginx, ['-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'], folder, port);
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
