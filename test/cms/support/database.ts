import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { start, until } from './processes.js';

export interface Database {
  /** The path of the socket that it listens on. */
  readonly socket: string;
  stop(): Promise<void>;
}

/**
 * Starts MariaDB in a folder. It listens only on a socket in this folder. Its user `root` has no password.
 *
 * @param folder an existing folder
 */
export async function startDatabase(folder: string): Promise<Database> {
  const data = join(folder, 'mariadb');
  const socket = join(folder, 'mariadb.sock');
  const { username } = userInfo();
  mkdirSync(data);
  const common = ['--no-defaults', `--datadir=${data}`, `--user=${username}`];
  const install = [...common, '--auth-root-authentication-method=normal', '--skip-test-db'];
  execFileSync('mariadb-install-db', install, { stdio: 'pipe' });
  const fast = ['--skip-networking', '--innodb-flush-log-at-trx-commit=0', '--skip-log-bin'];
  const server = start('/usr/sbin/mariadbd', [...common, ...fast, `--socket=${socket}`]);
  await until('MariaDB', () => existsSync(socket), server);
  return { socket, stop: () => server.stop() };
}
