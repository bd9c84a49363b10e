import type { Signatory } from 'metropolis-call-contract';
import { splitCall } from './data/split-call.js';
import { exportCsv } from '../core/index.js';
import { feedFor } from './feeds/feed.js';
import { oembedFor } from './feeds/oembed.js';
import type { WholeCall } from './data/whole-call.js';
import { languagesOf } from './language/languages.js';
import type { PageLanguage } from './language/page-language.js';
import type { Staging } from './output/staging.js';
import { writeBadges } from './pictures/write-badges.js';
import { iconSvg } from './pictures/icon.js';
import { previewPng } from './pictures/preview.js';
import { callPage } from './pages/call/call-page.js';
import { loadElement } from './pages/element.js';
import { partPage } from './pages/part-page.js';
import { serverFiles } from './server/server-files.js';
import { copyRelease } from './releases/copy-release.js';
import { listingOf } from './site/parts.js';
import { paths } from './site/paths.js';
import type { Release } from './releases/release.js';
import { pageOf, type Site } from './site/site.js';

/** Writes all files that a call needs on a static host. */
export async function buildSite(
  whole: WholeCall,
  base: string,
  release: Release,
  staging: Staging,
): Promise<Site> {
  const { call, list } = splitCall(whole, new URL(paths.signatories, base).href);
  const site: Site = {
    call,
    signatories: whole.signatories,
    count: Math.max(call.signatoryCount ?? 0, whole.signatories.length),
    memberCount: memberCountOf(whole),
    base,
    release,
    languages: languagesOf(call, release.folder),
  };
  await writeData(site, list, staging);
  await copyRelease(site, staging);
  await loadElement(release, site.languages);
  for (const language of site.languages) {
    await writeLanguage(site, language, staging);
  }
  return site;
}

async function writeData(
  site: Site,
  list: readonly Signatory[] | undefined,
  staging: Staging,
): Promise<void> {
  await staging.writeText(paths.call, `${JSON.stringify(site.call, null, 2)}\n`);
  if (list) {
    await staging.writeText(paths.signatories, `${JSON.stringify(list)}\n`);
  }
  await staging.writeText(paths.table, exportCsv(site.signatories, site.call.defaultLanguage ?? ''));
  await staging.writeText(paths.icon, iconSvg(site.languages[0].pick(site.call.title).value));
  for (const { path, text } of serverFiles(site)) {
    staging.writeBytes(path, Buffer.from(text));
  }
}

async function writeLanguage(site: Site, language: PageLanguage, staging: Staging): Promise<void> {
  const folder = paths.folder(language);
  const isDefault = language === site.languages[0];
  for (const top of isDefault ? ['', folder] : [folder]) {
    await staging.writeText(`${top}index.html`, callPage(site, language, `${top}index.html`));
    await staging.writeText(`${top}feed.xml`, feedFor(site, language));
    await staging.writeText(`${top}oembed.json`, oembedFor(site, language));
  }
  const { parts } = listingOf(site, language);
  for (const [index, { path }] of parts.entries()) {
    if (path !== pageOf(site, language)) {
      await staging.writeText(path, partPage(site, language, index + 1));
    }
  }
  staging.writeBytes(paths.preview(language), await previewPng(site, language));
  await writeBadges(site, language, staging);
}

/** The number of members. A complete list is counted. For an incomplete list, the call must state the number. */
function memberCountOf({ call, signatories }: WholeCall): number | undefined {
  const members = signatories.filter(({ member }) => member).length;
  const isWhole = signatories.length >= (call.signatoryCount ?? 0);
  return call.memberCount === undefined
    ? isWhole
      ? members
      : undefined
    : Math.max(call.memberCount, members);
}
