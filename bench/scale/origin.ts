import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { freePort } from '../../scripts/servers/free-port.js';
import { documentedLines, fillIn } from './documented.js';
import { startNginx } from './nginx.js';
import type { Running } from './program.js';

/** A file of the origin: its path, and how long a cache may keep it. */
export type Paths = Readonly<Record<string, { readonly maxAge: number; readonly content: string }>>;

export interface Origin extends Running {
  readonly port: number;
  /** Replaces a file at once, as an upload does. */
  write(path: string, content: string): void;
  /** How many requests for a path have arrived so far. */
  requests(path: string): number;
}

/** Starts nginx as the server behind the cache, with the documented lines for each path. */
export async function startOrigin(folder: string, paths: Paths): Promise<Origin> {
  const port = await freePort();
  const [lines = ''] = documentedLines('The server behind the cache', 'nginx');
  const locations = Object.entries(paths).map(([path, { maxAge }]) =>
    fillIn(lines, { '= /call/call.json': `= ${path}`, 'max-age=5': `max-age=${maxAge}` }),
  );
  const root = join(folder, 'site');
  const log = join(folder, 'requests.log');
  const write = (path: string, content: string): void => {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, content);
    renameSync(`${file}.new`, file);
  };
  for (const [path, { content }] of Object.entries(paths)) {
    write(path, content);
  }
  const running = await startNginx(folder, port, {
    http: `log_format paths "$uri";\n  access_log ${log} paths;`,
    server: `root ${root};\n${locations.join('\n')}`,
  });
  const requests = (path: string): number =>
    readFileSync(log, 'utf8')
      .split('\n')
      .filter(line => line === path).length;
  return { ...running, port, write, requests };
}
