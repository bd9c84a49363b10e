import type { Call, Signatory } from 'metropolis-call-contract';
import type { PageLanguage } from '../language/page-language.js';
import type { Release } from '../releases/release.js';
import { paths, stripIndex } from './paths.js';

/** Everything that pages, pictures and feeds are made from. */
export interface Site {
  /** The call as it is published: with `signatoriesUrl` where its list stands apart. */
  readonly call: Call;
  /** All who have signed and are listed, wherever the list stands. */
  readonly signatories: readonly Signatory[];
  readonly count: number;
  /** How many of them are members. Undefined where that is not known. */
  readonly memberCount: number | undefined;
  /** Where the folder is published. It ends with a slash. */
  readonly base: string;
  readonly release: Release;
  /** The default language first. */
  readonly languages: readonly [PageLanguage, ...PageLanguage[]];
}

/** The absolute address of a published file. */
export function addressOf(site: Site, path: string): string {
  return new URL(stripIndex(path), site.base).href;
}

/** The page of the call in a language. That of the default language stands at the top. */
export function pageOf(site: Site, language: PageLanguage): string {
  return language === site.languages[0] ? 'index.html' : `${paths.folder(language)}index.html`;
}

/** A file of which there is one for each language: that of the default language stands at the top, too. */
export function localized(site: Site, language: PageLanguage, name: string): string {
  return language === site.languages[0] ? name : `${paths.folder(language)}${name}`;
}
