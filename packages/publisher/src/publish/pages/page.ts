import { createHash } from 'node:crypto';
import { html, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { PageLanguage } from '../language/page-language.js';
import { paths, relativeUrl } from '../site/paths.js';
import { addressOf, type Site } from '../site/site.js';
import { languagesView } from './language-links.js';
import { pageStyle } from './page-style.js';
import { linkView, nameView, textView, type View } from './text.js';

/** What is special about a page. */
export interface PageContent {
  readonly title: string;
  readonly description?: string;
  /** Where the same page stands in a language. */
  readonly pathIn: (language: PageLanguage) => string;
  /** Only if the page is a copy of another: the address that counts. Default: its own. */
  readonly canonical?: string;
  /** More for the head. */
  readonly head?: View;
  /** Styles within the body, by their text. */
  readonly styles?: readonly string[];
  /** Whether the page loads the widget's script. */
  readonly isLive?: boolean;
  readonly main: View;
}

/** Puts a page together. */
export function renderPage(site: Site, language: PageLanguage, path: string, page: PageContent): string {
  const styles = [pageStyle, ...(page.styles ?? [])];
  const document = html`<!doctype html>
    <html lang=${language.tag} dir=${language.dir}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content=${policyFor(styles, page.isLive ?? false)} />
        <meta name="viewport" content="width=device-width" />
        <title>${page.title}</title>
        ${page.description ? html`<meta name="description" content=${page.description} />` : nothing}
        <link rel="canonical" href=${page.canonical ?? addressOf(site, path)} />
        ${alternatesView(site, page)}
        <link rel="icon" href=${relativeUrl(path, paths.icon)} type="image/svg+xml" />
        ${page.head ?? nothing} ${unsafeHTML(`<style>${pageStyle}</style>`)}
      </head>
      <body>
        ${topView(site, language, path, page)}
        <main id="main">${page.main}</main>
        ${footerView(site, language)}
      </body>
    </html> `;
  // The widget of the page gets what it shows from its fallback content and from its script.
  return collectResultSync(render(document, { elementRenderers: [] })).replace(litMarks, '');
}

/** Where Lit would update a page that it takes over. No text can hold them, as each `<` of a text is escaped. */
const litMarks = /<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g;

/** The languages of a page: with one, there is nothing to choose from. */
function alternatesView(site: Site, { pathIn }: PageContent): View {
  const [first, ...others] = site.languages;
  return others.length === 0
    ? nothing
    : [
        ...site.languages.map(
          ({ tag }, index) =>
            html`<link
              rel="alternate"
              hreflang=${tag}
              href=${addressOf(site, pathIn(site.languages[index] ?? first))}
            /> `,
        ),
        html`<link rel="alternate" hreflang="x-default" href=${addressOf(site, pathIn(first))} />`,
      ];
}

function topView(site: Site, language: PageLanguage, path: string, { pathIn }: PageContent): View {
  const { organizer } = site.call;
  const skip = language.say('skip');
  return html`<a class="skip" href="#main" lang=${skip.lang ?? nothing} dir=${skip.dir ?? nothing}
      >${skip.value}</a
    >
    <header class="top">
      ${organizer ? html`<p class="eyebrow">${linkView(organizer.url, nameView(language.name(organizer)))}</p>` : nothing}
      ${languagesView(site, language, other => relativeUrl(path, pathIn(other)))}
    </header>`;
}

function footerView({ call }: Site, language: PageLanguage): View {
  return call.updated === undefined
    ? nothing
    : html`<footer class="bottom">
        <p>${textView(language.say('updated', language.date(call.updated)))}</p>
      </footer>`;
}

/**
 * The policy of a page: nothing but its own styles, its own pictures, and the widget with what that loads from here. It
 * stands in the page, so that it holds on any host.
 */
function policyFor(styles: readonly string[], isLive: boolean): string {
  const hashes = styles.map(style => `'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  const live = ["script-src 'self'", "connect-src 'self'", 'trusted-types metropolis-call'];
  return [
    "default-src 'none'",
    "img-src 'self'",
    `style-src ${[...new Set(hashes)].join(' ')}`,
    ...(isLive ? live : []),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}
