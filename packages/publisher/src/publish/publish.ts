import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { MessageLanguage } from 'metropolis-call-contract';
import { type Checked, checkSource, parseCall } from '../check/check-source.js';
import { readCall } from '../check/read-call.js';
import { figuresOf } from '../check/report.js';
import { isUrl } from '../files/read-source.js';
import { buildSite } from './build-site.js';
import { joinLists, previousFor } from './data/whole-call.js';
import { keepOldReleases, type Places, placesFor, recover, replace, stage } from './output/replace-folder.js';
import { withLock } from './output/lock.js';
import { Staging } from './output/staging.js';
import { keepOnlineReleases, type Online, readOnline } from './releases/online.js';
import { hashesOf, writeReleases } from './releases/releases.js';
import { readBase } from './site/base.js';
import { refuseChangedRelease } from './releases/copy-release.js';
import { paths } from './site/paths.js';
import { findRelease, type Release } from './releases/release.js';
import type { Site } from './site/site.js';

/** What to publish, and where. */
export interface PublishOptions {
  /** The call: a file or a web address. */
  readonly source: string;
  /** The folder to write. The whole content of an earlier publish is replaced. */
  readonly out: string;
  /** The web address that the folder will have. */
  readonly base: string;
  /**
   * The previous version: a file or web address. Default: with `online`, the call at `base`, else the call in `out`.
   */
  readonly against?: string | undefined;
  /** Whether to fetch what is online at `base`, to compare with it and to keep its releases. */
  readonly online?: boolean | undefined;
  /** Ids of signatories who have withdrawn. They are not reported as lost. */
  readonly withdrawn?: readonly string[] | undefined;
  /** Language of the findings. */
  readonly language: MessageLanguage;
  /** Whether a release with the same version but different bytes may be replaced. */
  readonly replaceRelease?: boolean | undefined;
}

/** The findings of the check, and what was published. */
export interface PublishReport extends Pick<Checked, 'sources'> {
  /** Undefined if there is a problem. Nothing is written then. */
  readonly summary?: PublishSummary;
}

export interface PublishSummary {
  readonly folder: string;
  readonly address: string;
  /** BCP 47, the default one first. */
  readonly languages: readonly string[];
  readonly signatories: number;
  /** The number of signatories without `joined`. They are not in the feeds. */
  readonly undated: number;
  /** Files, compressed copies not counted. */
  readonly files: number;
  readonly bytes: number;
  /** The version of the widget. */
  readonly release: string;
  /** Folders of older releases that stay. */
  readonly olderReleases: readonly string[];
}

/**
 * Checks a call and writes everything that it needs on a static host. Nothing is written if there is a problem.
 *
 * @throws {Stop} if an option, a file or the folder is not usable.
 */
export async function publish(options: PublishOptions): Promise<PublishReport> {
  const base = readBase(options.base);
  const places = placesFor(options.out);
  const online = options.online ? await readOnline(base) : undefined;
  return withLock(places, async () => {
    await recover(places);
    const checked = await checkInput(options, online?.call ?? join(places.out, paths.call));
    const { sources } = checked;
    if (figuresOf(sources).problems) {
      return { sources };
    }
    const release = findRelease();
    if (!options.replaceRelease) {
      await refuseChanges(release, places, online);
    }
    return {
      sources,
      summary: await stage(places, async () => {
        const staging = new Staging(places.next);
        const site = await buildSite(joinLists(checked), base, release, staging);
        const olderReleases = [
          ...(await keepOldReleases(places)),
          ...(online ? await keepOnlineReleases(online, base, staging) : []),
        ];
        await writeReleases(staging);
        await replace(places);
        return summaryOf(site, places, staging, olderReleases);
      }),
    };
  });
}

/** @param published the previous version if `against` is not given: an address, or a file that may not exist */
async function checkInput(options: PublishOptions, published: string): Promise<Checked> {
  const { source, language, withdrawn } = options;
  const call = await readCall(source);
  const against = options.against ?? (isUrl(published) || existsSync(published) ? published : undefined);
  const previous =
    against === undefined ? undefined : previousFor(parseCall(call), parseCall(await readCall(against)));
  return checkSource(call, { language, previous, withdrawn });
}

async function refuseChanges(release: Release, { out }: Places, online: Online | undefined): Promise<void> {
  const name = paths.release(release.version);
  const published = join(out, name);
  await refuseChangedRelease(release, published, await hashesOf(published));
  if (online) {
    await refuseChangedRelease(release, name, online.releases[name.slice(0, -1)] ?? {});
  }
}

function summaryOf(
  { base, languages, count, signatories, release }: Site,
  { out }: Places,
  { files, bytes }: Staging,
  olderReleases: readonly string[],
): PublishSummary {
  return {
    folder: out,
    address: base,
    languages: languages.map(({ tag }) => tag),
    signatories: count,
    undated: signatories.filter(({ joined }) => joined === undefined).length,
    files,
    bytes,
    release: release.version,
    olderReleases,
  };
}
