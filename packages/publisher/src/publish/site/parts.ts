import type { Signatory } from 'metropolis-call-contract';
import type { PageLanguage } from '../language/page-language.js';
import { anchorFor, paths } from './paths.js';
import { addressOf, pageOf, type Site } from './site.js';

/** The most signatories on one page. */
const mostOnPage = 500;

/** The most badges on one page, each with a picture and HTML. */
const mostBadgesOnPage = 100;

/** A part of the signatories, shown on one page. */
export interface Part {
  /** The path of the page. */
  readonly path: string;
  readonly signatories: readonly Signatory[];
}

/** The signatories of a site, sorted for one language and split into pages. */
export interface Listing {
  /** Sorted by name. */
  readonly sorted: readonly Signatory[];
  /** A single part if all signatories fit on the page of the call. */
  readonly parts: readonly Part[];
  readonly badgeParts: readonly Part[];
  /** The path of the page that lists a signatory, by id. */
  readonly pathById: ReadonlyMap<string, string>;
}

const listings = new WeakMap<PageLanguage, Listing>();

/** The listing of a site in one of its languages. Cached. */
export function listingOf(site: Site, language: PageLanguage): Listing {
  const listing = listings.get(language) ?? createListing(site, language);
  listings.set(language, listing);
  return listing;
}

/** The absolute address of a signatory in the list. Badges link to it as proof. */
export function addressInList(site: Site, language: PageLanguage, { id }: Signatory): string {
  const path = listingOf(site, language).pathById.get(id) ?? pageOf(site, language);
  return `${addressOf(site, path)}#${anchorFor(id)}`;
}

function createListing(site: Site, language: PageLanguage): Listing {
  const sorted = sortByName(site.signatories, language);
  const page = pageOf(site, language);
  const pieces = chunk(sorted, mostOnPage);
  const parts = pieces.map((signatories, index) => ({
    path: pieces.length === 1 ? page : paths.part(language, index + 1),
    signatories,
  }));
  const badgeParts = chunk(sorted, mostBadgesOnPage).map((signatories, index) => ({
    path: paths.badges(language, index + 1),
    signatories,
  }));
  const pathById = new Map(parts.flatMap(({ path, signatories }) => signatories.map(({ id }) => [id, path])));
  return { sorted, parts, badgeParts, pathById };
}

function sortByName(signatories: readonly Signatory[], language: PageLanguage): readonly Signatory[] {
  const { compare } = new Intl.Collator(language.interfaceTag);
  return signatories
    .map(signatory => ({ signatory, name: language.name(signatory).value }))
    .sort((a, b) => compare(a.name, b.name) || (a.signatory.id < b.signatory.id ? -1 : 1))
    .map(({ signatory }) => signatory);
}

/** Splits a list into pieces of at most `size` items. */
export function chunk<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  const starts = Array.from({ length: Math.ceil(list.length / size) }, (_, index) => index * size);
  return starts.map(start => list.slice(start, start + size));
}
