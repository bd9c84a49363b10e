/**
 * The systems, from Debian's packages. None of them starts a service: the database and the web server are started by the
 * tests, for themselves alone.
 */
import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';
import process from 'node:process';

const packages = [
  'dokuwiki',
  'gettext',
  'hugo',
  'mariadb-server-core',
  'mediawiki',
  // What WordPress wants as web server; it stays off unless somebody turns it on.
  'mini-httpd',
  'php-cgi',
  'php-cli',
  'php-gd',
  'php-intl',
  'php-mbstring',
  'php-mysql',
  'php-sqlite3',
  'php-xml',
  'wordpress',
  'wordpress-l10n',
  'wordpress-theme-twentytwentyone',
  'wordpress-theme-twentytwentythree',
  'wordpress-theme-twentytwentytwo',
];

/** Installs what is missing, as root. */
export function installSystems(): void {
  const missing = packages.filter(name => !isInstalled(name));
  if (missing.length === 0) {
    return;
  }
  if (process.getuid?.() !== 0) {
    throw new Error(
      `These packages of Debian 12 are missing: ${missing.join(' ')}. Install them with apt-get.`,
    );
  }
  console.log(`Installing with apt-get: ${missing.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options: ExecFileSyncOptions = { stdio: 'inherit', env };
  execFileSync('apt-get', ['update', '-q'], options);
  execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...missing], options);
}

function isInstalled(name: string): boolean {
  try {
    const format = '${db:Status-Status}';
    return (
      execFileSync('dpkg-query', ['-W', '-f', format, name], { stdio: 'pipe' }).toString() === 'installed'
    );
  } catch {
    // `dpkg-query` fails on a package that it never heard of.
    return false;
  }
}
