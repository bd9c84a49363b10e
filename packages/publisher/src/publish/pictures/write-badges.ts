import type { PageLanguage } from '../language/page-language.js';
import type { Staging } from '../output/staging.js';
import { badgesPage, type ShownBadge } from '../pages/badges-page.js';
import { chunk, listingOf, type Part } from '../site/parts.js';
import { paths } from '../site/paths.js';
import type { Site } from '../site/site.js';
import { BadgeMaker } from './badge.js';
import { colors, themes } from './colors.js';
import { maskOf } from './mask.js';
import { pngOf } from './png.js';
import { type Picture, svgOf } from './svg.js';

/** Device pixels per CSS pixel, for sharp screens and for print. */
const zoom = 2;

/** Writes the badges of a language, and the pages that show them. */
export async function writeBadges(site: Site, language: PageLanguage, staging: Staging): Promise<void> {
  const maker = new BadgeMaker(language, language.pick(site.call.title));
  const path = paths.countBadge(language);
  const count = { path, ...(await writeBadge(path, await maker.count(site.count), staging)) };
  const { badgeParts } = listingOf(site, language);
  const pages: readonly Part[] =
    badgeParts.length > 0 ? badgeParts : [{ path: paths.badges(language), signatories: [] }];
  for (const [index, part] of pages.entries()) {
    const badges = await writePart(language, part, maker, staging);
    const shown = index === 0 ? [count, ...badges] : badges;
    await staging.writeText(part.path, badgesPage(site, language, index + 1, shown));
  }
}

/** The number of badges drawn at the same time: enough for all processors, and few enough for the memory. */
const atOnce = 16;

async function writePart(
  language: PageLanguage,
  { signatories }: Part,
  maker: BadgeMaker,
  staging: Staging,
): Promise<readonly ShownBadge[]> {
  const badges: ShownBadge[] = [];
  for (const some of chunk(signatories, atOnce)) {
    const written = some.map(async signatory => {
      const path = paths.badge(language, signatory.id);
      const picture = await maker.signatory(language.name(signatory));
      return { signatory, path, ...(await writeBadge(path, picture, staging)) };
    });
    badges.push(...(await Promise.all(written)));
  }
  return badges;
}

/** Writes no compressed copies: they would multiply the number of files, and servers can compress small files. */
async function writeBadge(
  path: string,
  picture: Picture,
  staging: Staging,
): Promise<Pick<ShownBadge, 'title' | 'width'>> {
  const mask = await maskOf(picture, zoom);
  for (const theme of themes) {
    const name = theme === 'dark' ? `${path}-dark` : path;
    staging.writeBytes(`${name}.svg`, Buffer.from(svgOf(picture, colors[theme])));
    staging.writeBytes(`${name}.png`, pngOf(mask, colors[theme]));
  }
  return { title: picture.title, width: picture.width };
}
