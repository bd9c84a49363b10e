import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';
import type { PageLanguage } from '../../language/page-language.js';
import { previewSize } from '../../pictures/preview.js';
import { paths } from '../../site/paths.js';
import { addressOf, localized, type Site } from '../../site/site.js';
import { jsonView } from '../json.js';
import type { View } from '../text.js';
import { pageAddress } from './card.js';
import { linkedData } from './linked-data.js';

/** Metadata for other programs: feeds, oEmbed, Open Graph, JSON-LD. */
export function headView(site: Site, language: PageLanguage): View {
  const title = language.pick(site.call.title).value;
  const oembed = localized(site, language, 'oembed.json');
  return html`<link
      rel="alternate"
      type="application/json+oembed"
      href=${addressOf(site, oembed)}
      title=${title}
    />
    <link
      rel="alternate"
      type="application/atom+xml"
      href=${addressOf(site, localized(site, language, 'feed.xml'))}
      title=${language.say('feed-title', title).value}
    />
    ${openGraphView(site, language, title)} ${jsonView('application/ld+json', linkedData(site, language))}`;
}

function openGraphView(site: Site, language: PageLanguage, title: string): View {
  const { organizer } = site.call;
  const properties = [
    ['og:type', 'website'],
    ['og:title', title],
    ['og:description', descriptionOf(site, language)],
    ['og:url', pageAddress(site, language)],
    ['og:site_name', organizer ? language.name(organizer).value : ''],
    ['og:locale', openGraphLocale(language.tag)],
    ['og:image', addressOf(site, paths.preview(language))],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(previewSize.width)],
    ['og:image:height', String(previewSize.height)],
    ['og:image:alt', `${title}. ${countSentence(site, language)}`],
  ] as const;
  return html`${properties.map(([name, content]) => (content ? html`<meta property=${name} content=${content} /> ` : nothing))}<meta
      name="twitter:card"
      content="summary_large_image"
    />`;
}

/** "13 institutions have signed". */
function countSentence({ count }: Site, language: PageLanguage): string {
  return `${language.number(count)} ${language.countLabel(count).value}`;
}

/** The first paragraph of the summary, cut to the length that search engines show. */
export function descriptionOf({ call }: Site, language: PageLanguage): string {
  const text = (
    language
      .pick(call.summary)
      .value.trim()
      .split(/\n\s*\n/)[0] ?? ''
  ).replace(/\s+/g, ' ');
  return text.length <= 300
    ? text
    : `${text
        .slice(0, 299)
        .replace(/\s+\S*$/, '')
        .replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The locale for Open Graph, which requires a region: `fr_FR`. */
function openGraphLocale(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return region ? `${language}_${region}` : '';
}
