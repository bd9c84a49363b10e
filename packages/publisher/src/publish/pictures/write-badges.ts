import type { PageLanguage } from '../language/page-language.js';
import type { Staging } from '../output/staging.js';
import { badgesPage, type ShownBadge } from '../pages/badges-page.js';
import { listingOf } from '../site/parts.js';
import { paths } from '../site/paths.js';
import type { Site } from '../site/site.js';
import { type Badge, BadgeMaker } from './badge.js';
import { pngOf } from './svg.js';

/** For screens with two pixels to the CSS pixel, and for print. */
const zoom = 2;

/** Writes the badges of a language, and the pages that show them. */
export async function writeBadges(site: Site, language: PageLanguage, staging: Staging): Promise<void> {
  const maker = new BadgeMaker(language, language.pick(site.call.title));
  const count = await writeCount(site, language, maker, staging);
  const { badgeParts } = listingOf(site, language);
  for (const [index, { path, signatories }] of badgeParts.entries()) {
    const badges: ShownBadge[] = index === 0 ? [count] : [];
    for (const signatory of signatories) {
      const name = language.name(signatory);
      const badge = paths.badge(language, signatory.id);
      const { width } = await writeBadge(badge, await maker.signatory(name), staging);
      badges.push({ signatory, path: badge, title: maker.titleFor(name), width });
    }
    await staging.writeText(path, badgesPage(site, language, index + 1, badges));
  }
  if (badgeParts.length === 0) {
    await staging.writeText(paths.badges(language), badgesPage(site, language, 1, [count]));
  }
}

async function writeCount(
  site: Site,
  language: PageLanguage,
  maker: BadgeMaker,
  staging: Staging,
): Promise<ShownBadge> {
  const path = paths.countBadge(language);
  const badges = await maker.count(site.count);
  const { width } = await writeBadge(path, badges, staging);
  return { path, title: maker.countTitle(site.count), width };
}

/** Servers compress these small files themselves: a copy of each would double the number of files. */
async function writeBadge(path: string, badges: readonly Badge[], staging: Staging): Promise<{ width: number }> {
  for (const { theme, svg } of badges) {
    const name = theme === 'dark' ? `${path}-dark` : path;
    await staging.writeBytes(`${name}.svg`, Buffer.from(svg));
    await staging.writeBytes(`${name}.png`, pngOf(svg, zoom));
  }
  return { width: badges[0]?.width ?? 0 };
}
