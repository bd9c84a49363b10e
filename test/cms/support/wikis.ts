import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { servePhp } from './php.js';
import { freePort } from '../../../scripts/servers/free-port.js';
import { temporaryFolder } from './processes.js';

export interface Wiki {
  /** Selector of a page's content. */
  readonly area: string;
  /** Saves a page, and returns its address. */
  write(name: string, text: string): string;
  stop(): Promise<void>;
}

/** Starts DokuWiki with its default settings. */
export async function startDokuWiki(): Promise<Wiki> {
  const folder = temporaryFolder('dokuwiki');
  const site = join(folder, 'site');
  const data = join(folder, 'data');
  const settings = join(folder, 'conf');
  execFileSync('cp', ['-rL', '/usr/share/dokuwiki', site]);
  execFileSync('cp', ['-rL', '/etc/dokuwiki', settings]);
  cpSync('/var/lib/dokuwiki/data', data, { recursive: true });
  writeFileSync(
    join(site, 'inc/preload.php'),
    `<?php defined('DOKU_CONF') || define('DOKU_CONF', '${settings}/');`,
  );
  writeFileSync(join(settings, 'local.php'), `<?php $conf['savedir'] = '${data}'; $conf['useacl'] = 0;`);
  const server = await servePhp(site);
  const write = (name: string, text: string): string => {
    writeFileSync(join(data, 'pages', `${name}.txt`), text);
    return `${server.url}/doku.php?id=${name}`;
  };
  return { write, area: '#dokuwiki__content .page', stop: () => server.stop() };
}

/**
 * MediaWiki with its own database in a file.
 *
 * @param settings PHP that is added to `LocalSettings.php`
 */
export async function startMediaWiki(settings = ''): Promise<Wiki> {
  const folder = temporaryFolder('mediawiki');
  const original = '/usr/share/mediawiki';
  const port = await freePort();
  const local = join(folder, 'LocalSettings.php');
  const options = {
    dbtype: 'sqlite',
    dbpath: join(folder, 'data'),
    dbname: 'wiki',
    confpath: folder,
    server: `http://127.0.0.1:${port}`,
    scriptpath: '',
    pass: 'a long password',
    skins: 'Vector',
  };
  mkdirSync(options.dbpath);
  const args = Object.entries(options).map(([name, value]) => `--${name}=${value}`);
  execFileSync('php', [join(original, 'maintenance/install.php'), ...args, 'A wiki', 'administrator'], {
    stdio: 'pipe',
  });
  appendFileSync(local, `\n${settings}\n$wgCacheDirectory = '${folder}';\n`);
  const env = { MW_CONFIG_FILE: local };
  const server = await servePhp(original, { port, env });
  const write = (name: string, text: string): string => {
    execFileSync('php', [join(original, 'maintenance/edit.php'), name], {
      input: text,
      stdio: 'pipe',
      env: { ...process.env, ...env },
    });
    return `${server.url}/index.php?title=${name}`;
  };
  return { write, area: '#mw-content-text', stop: () => server.stop() };
}
