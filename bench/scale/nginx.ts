import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePrograms, programs } from '../../scripts/browsers/programs.js';
import { type Running, start } from './program.js';

export interface NginxSettings {
  /** Lines of the `http` block. */
  readonly http: string;
  /** Lines of the `server` block. */
  readonly server: string;
}

/** Starts nginx with one worker, so that it uses one core. */
export function startNginx(folder: string, port: number, { http, server }: NginxSettings): Promise<Running> {
  const [program] = ensurePrograms(programs.nginx);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    name => `${name}_temp_path ${folder}/${name};`,
  );
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    file,
    `daemon off;
pid ${folder}/nginx.pid;
error_log stderr;
worker_processes 1;
events { worker_connections 8192; }
http {
  include /etc/nginx/mime.types;
  ${temporary.join('\n  ')}
  ${http}
  server {
    listen 127.0.0.1:${port};
    ${server}
  }
}
`,
  );
  return start(program, ['-e', 'stderr', '-p', folder, '-c', file], folder, port);
}
