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

/** The parts that differ between pages. */
export interface PageContent {
  readonly title: string;
  readonly description?: string;
  /** The path of the same page in a language. */
  readonly pathIn: (language: PageLanguage) => string;
  /** The canonical address, if the page is a copy of another page. Default: its own address. */
  readonly canonical?: string;
  /** Additional elements for the head. */
  readonly head?: View;
  /** The texts of styles within the body. */
  readonly styles?: readonly string[];
  /** Whether the page loads the widget's script. */
  readonly isLive?: boolean;
  readonly main: View;
}

/** Renders a whole page. */
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
  // The widget is already rendered, so Lit must not render custom elements again.
  return collectResultSync(render(document, { elementRenderers: [] })).replace(litMarks, '');
}

/** Marks that Lit needs only for hydration. No text can contain them, because each `<` in a text is escaped. */
const litMarks = /<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g;

/** The alternate links to the languages of a page. A single language needs none. */
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
 * The Content Security Policy of a page. It allows the page's own styles and pictures, and, if the page has the widget,
 * scripts and requests of the same origin. It is in the page itself, so that it works on any host.
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
