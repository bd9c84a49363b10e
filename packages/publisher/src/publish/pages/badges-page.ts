import { html } from '@lit-labs/ssr';
import type { Signatory } from 'metropolis-call-contract';
import type { PageLanguage } from '../language/page-language.js';
import { badgeHeight } from '../pictures/badge.js';
import { addressInList, listingOf } from '../site/parts.js';
import { paths, relativeUrl } from '../site/paths.js';
import { addressOf, pageOf, type Site } from '../site/site.js';
import { partLinksView } from './call/signatories.js';
import { renderPage } from './page.js';
import { nameView, textView, type View } from './text.js';

/** A badge on its page. */
export interface ShownBadge {
  /** Undefined for the badge with the number of signatories. */
  readonly signatory?: Signatory;
  /** Without an extension. */
  readonly path: string;
  /** The text of the badge. */
  readonly title: string;
  readonly width: number;
}

/**
 * A page with badges, each with the HTML to paste.
 *
 * @param number of the page, from 1
 */
export function badgesPage(
  site: Site,
  language: PageLanguage,
  number: number,
  badges: readonly ShownBadge[],
): string {
  const path = paths.badges(language, number);
  const parts = listingOf(site, language).badgeParts;
  const title = language.pick(site.call.title);
  const heading = language.say('badges');
  const place = parts.length > 1 ? ` (${language.number(number)}/${language.number(parts.length)})` : '';
  return renderPage(site, language, path, {
    title: `${heading.value}${place} – ${title.value}`,
    description: language.say('badges-intro').value,
    pathIn: other => paths.badges(other, number),
    main: html`<section aria-labelledby="title">
      <p><a href=${relativeUrl(path, pageOf(site, language))}>${textView(language.say('back'))}</a></p>
      <h1 id="title">${textView(heading)}</h1>
      <p class="lead">${nameView(title)}</p>
      <p>${textView(language.say('badges-intro'))}</p>
      <p>${textView(language.say('badges-dark'))}</p>
      ${parts.length > 1 ? partLinksView(language, path, parts) : ''}
      <ul class="badges">
        ${badges.map(badge => badgeView(site, language, path, badge))}
      </ul>
    </section>`,
  });
}

function badgeView(site: Site, language: PageLanguage, path: string, badge: ShownBadge): View {
  const label = badge.signatory ? language.name(badge.signatory) : language.say('badge-count');
  const { width, title } = badge;
  const code = language.say('badge-html', label.value);
  return html`<li>
    <picture>
      <source srcset=${relativeUrl(path, `${badge.path}-dark.svg`)} media="(prefers-color-scheme: dark)" />
      <img
        src=${relativeUrl(path, `${badge.path}.svg`)}
        alt=${title}
        width=${width}
        height=${badgeHeight}
        loading="lazy"
      />
    </picture>
    <pre
      tabindex="0"
      lang="en"
      dir="ltr"
      role="group"
      aria-label=${code.value}
    ><code>${snippetFor(site, language, badge)}</code></pre>
  </li> `;
}

/** A picture with a link to the page that proves its text. It is a PNG because some mail programs show no SVG. */
function snippetFor(
  site: Site,
  language: PageLanguage,
  { signatory, path, title, width }: ShownBadge,
): string {
  const page = signatory ? addressInList(site, language, signatory) : addressOf(site, pageOf(site, language));
  const picture = addressOf(site, `${path}.png`);
  return `<a href="${escape(page)}"><img src="${escape(picture)}" alt="${escape(title)}" width="${width}" height="${badgeHeight}"></a>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
