/**
 * The systems, from Debian packages. None of the packages starts a service: the tests start their own database and web
 * server.
 */
import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';
import process from 'node:process';

const packages = [
  'dokuwiki',
  'gettext',
  'hugo',
  'mariadb-server-core',
  'mediawiki',
  // The web server that the package of WordPress requires. It stays off by default.
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
    // `dpkg-query` fails for an unknown package.
    return false;
  }
}
