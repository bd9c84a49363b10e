import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from './build-site.js';
import { checkInput, type FileFinding } from './input/check-input.js';
import { readDocument } from './input/read-document.js';
import { keepOldReleases, placesFor, prepare, replace } from './output/replace-folder.js';
import { Staging } from './output/staging.js';
import { changedFiles } from './site/copy-release.js';
import { paths } from './site/paths.js';
import { findRelease, type Release } from './site/release.js';
import { UsageError } from './usage-error.js';

export { UsageError };

/** What to publish, and where. */
export interface PublishOptions {
  /** The call: a file or a web address. */
  readonly source: string;
  /** The folder to write. What publish wrote there before is replaced whole. */
  readonly out: string;
  /** The web address that the folder will have. */
  readonly base: string;
  /** The version before: a file or a web address. Default: that in `out`, if there is one. */
  readonly against?: string | undefined;
  /** Ids of signatories that have withdrawn: that they are not in the list is meant. */
  readonly withdrawn?: readonly string[];
  /** Whether a release of the same version and other bytes may be replaced. */
  readonly replaceRelease?: boolean;
  /** Default: that of the package `metropolis-call`. */
  readonly release?: Release;
}

/** What publish has done, or why it has not. */
export interface PublishReport {
  readonly published: boolean;
  readonly findings: readonly FileFinding[];
  /** Files of the release that differ from those published before under the same version. */
  readonly changedRelease: readonly string[];
  /** Undefined if nothing was published. */
  readonly summary?: PublishSummary;
}

export interface PublishSummary {
  readonly folder: string;
  readonly address: string;
  readonly languages: readonly string[];
  readonly signatories: number;
  /** Who has no `joined`, and so is not in the feeds. */
  readonly undated: number;
  /** Files, compressed copies not counted. */
  readonly files: number;
  readonly bytes: number;
  readonly version: string;
  /** Folders of older releases that stay. */
  readonly kept: readonly string[];
}

/**
 * Checks a call and writes everything that it needs on a static host. Nothing is written if there is a problem.
 *
 * @throws UsageError if an option or a file has to be mended.
 */
export async function publish(options: PublishOptions): Promise<PublishReport> {
  const base = readBase(options.base);
  const places = placesFor(options.out);
  await prepare(places);
  const before = options.against ?? join(places.out, paths.call);
  const hasBefore = options.against !== undefined || existsSync(before);
  const { findings, whole } = checkInput(await readDocument(options.source), {
    previous: hasBefore ? await readDocument(before) : undefined,
    withdrawn: new Set(options.withdrawn),
  });
  const release = options.release ?? findRelease();
  const changedRelease = options.replaceRelease ? [] : await changedFiles(release, places.out);
  if (!whole || changedRelease.length > 0) {
    return { published: false, findings, changedRelease };
  }
  const staging = new Staging(places.next);
  const site = await buildSite(whole, base, release, staging);
  const kept = await keepOldReleases(places);
  await replace(places);
  return {
    published: true,
    findings,
    changedRelease,
    summary: {
      folder: places.out,
      address: base,
      languages: site.languages.map(({ tag }) => tag),
      signatories: site.count,
      undated: site.signatories.filter(({ joined }) => joined === undefined).length,
      files: staging.files,
      bytes: staging.bytes,
      version: release.version,
      kept,
    },
  };
}

/** The address of a folder, by which everything published is addressed. */
function readBase(base: string): string {
  if (!/^https?:\/\//i.test(base) || !URL.canParse(base)) {
    throw new UsageError(`--base "${base}" is not a web address: it begins with https://.`);
  }
  const url = new URL(base);
  if (url.search || url.hash || url.username || url.password) {
    throw new UsageError(`--base "${base}" is the address of a folder: it has no "?", "#" or password.`);
  }
  url.pathname = url.pathname.replace(/\/?$/, '/');
  if (!/^[\w/.~@-]*$/.test(url.pathname)) {
    throw new UsageError(`--base "${base}" has characters that server files cannot name: use letters, digits and hyphens.`);
  }
  return url.href;
}
