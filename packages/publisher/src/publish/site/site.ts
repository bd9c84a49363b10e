import type { Call, Signatory } from 'metropolis-call-contract';
import type { PageLanguage } from '../language/page-language.js';
import type { Release } from '../releases/release.js';
import { paths, stripIndex } from './paths.js';

/** The input of pages, pictures and feeds. */
export interface Site {
  /** The call as it is published: with `signatoriesUrl` if its list is a separate file. */
  readonly call: Call;
  /** All listed signatories, from the call and from a separate list. */
  readonly signatories: readonly Signatory[];
  readonly count: number;
  /** The number of members. Undefined if it is not known. */
  readonly memberCount: number | undefined;
  /** The web address of the published folder. It ends with a slash. */
  readonly base: string;
  readonly release: Release;
  /** The default language first. */
  readonly languages: readonly [PageLanguage, ...PageLanguage[]];
}

/** The absolute address of a published file. */
export function addressOf(site: Site, path: string): string {
  return new URL(stripIndex(path), site.base).href;
}

/** The path of the call's page in a language. The page of the default language is in the top folder. */
export function pageOf(site: Site, language: PageLanguage): string {
  return language === site.languages[0] ? 'index.html' : `${paths.folder(language)}index.html`;
}

/** The path of a file that each language has. The file of the default language is also in the top folder. */
export function localized(site: Site, language: PageLanguage, name: string): string {
  return language === site.languages[0] ? name : `${paths.folder(language)}${name}`;
}
