import { readFileSync } from 'node:fs';
import { localized, type Site } from '../site/site.js';

const templates = new URL('../../../assets/server/', import.meta.url);

/** A text file to publish. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Configuration files for web servers. */
export function serverFiles(site: Site): readonly TextFile[] {
  const { hostname, pathname } = new URL(site.base);
  const values: Readonly<Record<string, string>> = {
    base: site.base,
    host: hostname,
    path: pathname,
    'path-pattern': pathname.replace(/[^\w/-]/g, '\\$&'),
    version: site.release.version,
    feeds: feedRules(site, pathname),
  };
  const fill = (name: string): string =>
    readFileSync(new URL(name, templates), 'utf8').replace(
      /\{([a-z-]+)\}/g,
      (whole, key: string) => values[key] ?? whole,
    );
  return [
    { path: '_headers', text: fill('_headers') },
    { path: 'server/nginx.conf', text: fill('nginx.conf') },
    { path: 'server/apache.conf', text: fill('apache.conf') },
  ];
}

/** Header rules for feeds: they are Atom, but their file extension does not say so. */
function feedRules(site: Site, path: string): string {
  const feeds = site.languages.map(language => localized(site, language, 'feed.xml'));
  return feeds
    .map(feed => `\n${path}${feed}\n  Content-Type: application/atom+xml; charset=utf-8\n`)
    .join('');
}
