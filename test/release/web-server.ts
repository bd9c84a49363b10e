/** Starts web servers with the settings that the archive has for them. */
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { type Program, programs } from '../../scripts/browsers/programs.js';
import { freePort } from '../../scripts/servers/free-port.js';
import { startServer } from '../../scripts/servers/start-server.js';
import { temporaryFolder } from '../support/temporary-folder.js';

export interface WebServer {
  readonly program: Program;
  /** The file of the archive. */
  readonly settings: string;
  /** Writes the server's own settings around those of the archive. Returns the arguments of the program. */
  readonly configure: (place: Place) => string[];
}

interface Place {
  /** A folder for the server's own files. */
  readonly folder: string;
  /** The top folder of the site. The archive is in its folder `call`. */
  readonly site: string;
  /** The file of the archive. */
  readonly settings: string;
  readonly port: number;
}

export const webServers: readonly WebServer[] = [
  { program: programs.nginx, settings: 'nginx.conf', configure: configureNginx },
  { program: programs.apache, settings: 'htaccess.txt', configure: configureApache },
  { program: programs.caddy, settings: 'Caddyfile', configure: configureCaddy },
];

/**
 * Serves a site until the test ends.
 *
 * @param site its folder `call` has the files of the archive
 * @returns the origin of the server
 */
export async function serve({ program, settings, configure }: WebServer, site: string, context: TestContext) {
  const folder = temporaryFolder(context);
  // Servers that are started by root give up its rights, and then need others' rights to read.
  [folder, site].forEach(path => chmodSync(path, 0o755));
  const port = await freePort();
  const args = configure({ folder, site, settings: join(site, 'call/server', settings), port });
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const server = await startServer(program.find() ?? '', args, folder, port, env);
  context.after(() => server.stop());
  if (/\[warn\]|:warn\]/.test(server.output())) {
    throw new Error(`${program.name} warns: ${server.output()}`);
  }
  return server.origin;
}

function configureNginx({ folder, site, settings, port }: Place): string[] {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    name => `${name}_temp_path ${folder}/${name};`,
  );
  const config = `
    daemon off;
    pid ${folder}/nginx.pid;
    error_log stderr;
    events {}
    http {
      include /etc/nginx/mime.types;
      access_log off;
      ${temporary.join('\n      ')}
      server {
        listen 127.0.0.1:${port};
        root ${site};
        include ${settings};
      }
    }`;
  writeFileSync(join(folder, 'nginx.conf'), config);
  return ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')];
}

function configureApache({ folder, site, settings, port }: Place): string[] {
  const modules = ['mpm_event', 'authz_core', 'mime', 'dir', 'headers', 'filter', 'deflate'];
  const lines = modules.map(name => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`);
  const config = `
    ServerRoot ${folder}
    ServerName localhost
    PidFile ${folder}/apache.pid
    ErrorLog "|/bin/cat >&2"
    Listen 127.0.0.1:${port}
    ${lines.join('\n    ')}
    TypesConfig /etc/mime.types
    DocumentRoot ${site}
    <Directory ${site}>
      AllowOverride FileInfo
      Require all granted
    </Directory>`;
  mkdirSync(join(folder, 'logs'));
  writeFileSync(join(folder, 'apache.conf'), config);
  copyFileSync(settings, join(site, 'call/.htaccess'));
  return ['-d', folder, '-f', join(folder, 'apache.conf'), '-DFOREGROUND'];
}

/** The address and the folder are the two things that the file says to replace. */
function configureCaddy({ folder, site, settings, port }: Place): string[] {
  const config = readFileSync(settings, 'utf8')
    .replace('example.org {', `http://127.0.0.1:${port} {`)
    .replace('/var/www/example.org', site);
  writeFileSync(join(folder, 'Caddyfile'), `{\n  admin off\n}\n${config}`);
  return ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
}
