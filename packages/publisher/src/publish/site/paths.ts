import { posix } from 'node:path';
import type { PageLanguage } from '../language/page-language.js';
import { fileNameFor, folderFor } from './file-name.js';

/** The paths of published files, relative to the published folder. Folders end with a slash. */
export const paths = {
  call: 'call.json',
  signatories: 'signatories.json',
  table: 'signatories.csv',
  icon: 'icon.svg',
  releases: 'releases.json',
  release: (version: string) => `metropolis-call@${version}/`,
  /** The folder of a language, for the files that each language has. */
  folder: (language: PageLanguage) => `${folderFor(language.tag)}/`,
  preview: (language: PageLanguage) => `${paths.folder(language)}preview.png`,
  /** @param part from 1 */
  part: (language: PageLanguage, part: number) => `${paths.folder(language)}signatories/${part}.html`,
  badges: (language: PageLanguage, part = 1) =>
    `badges/${paths.folder(language)}${part === 1 ? 'index' : part}.html`,
  countBadge: (language: PageLanguage) => `badges/${paths.folder(language)}count`,
  badge: (language: PageLanguage, id: string) => `badges/${paths.folder(language)}${fileNameFor(id)}`,
};

/** The anchor of a signatory in the list. */
export function anchorFor(id: string): string {
  return `signatory-${fileNameFor(id)}`;
}

/** The address of a published file, relative to another published file. */
export function relativeUrl(from: string, to: string): string {
  const relative = posix.relative(posix.dirname(from), stripIndex(to) || '.');
  const isFolder = stripIndex(to) === '' || stripIndex(to).endsWith('/');
  return isFolder ? `${relative || '.'}/` : relative;
}

/** Removes `index.html`: a page is addressed by its folder. */
export function stripIndex(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1');
}
