import { html } from '@lit-labs/ssr';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { PageLanguage } from '../../language/page-language.js';
import { paths, relativeUrl } from '../../site/paths.js';
import { pageOf, type Site } from '../../site/site.js';
import { type Painted, paintElement, shownSections } from '../element.js';
import { jsonView } from '../json.js';
import { renderPage } from '../page.js';
import type { View } from '../text.js';
import { cardView, pageAddress } from './card.js';
import { descriptionOf, headView } from './head.js';
import { howView, reuseView } from './reuse.js';
import { signatoriesView } from './signatories.js';

/**
 * The page of the call in a language.
 *
 * @param path the path of the page. The page of the default language has two paths.
 */
export function callPage(site: Site, language: PageLanguage, path: string): string {
  const painted = paintElement(site.call, language, site.release);
  return renderPage(site, language, path, {
    title: language.pick(site.call.title).value,
    description: descriptionOf(site, language),
    pathIn: other => pageOf(site, other),
    canonical: pageAddress(site, language),
    head: headView(site, language),
    styles: painted.styles,
    isLive: true,
    main: html`${widgetView(site, language, path, painted)}
    ${signatoriesView(site, language, path)}${howView(site, language)}${reuseView(site, language, path)}
    ${scriptView(site, path)}`,
  });
}

/**
 * The widget, rendered in a declarative shadow root. The script hydrates it. Browsers and readers that do not support
 * declarative shadow roots show the call in plain HTML.
 */
function widgetView(site: Site, language: PageLanguage, path: string, painted: Painted): View {
  return html`<metropolis-call
    src=${relativeUrl(path, paths.call)}
    lang=${language.tag}
    heading-level="1"
    sections=${shownSections}
    >${unsafeHTML(painted.template)}${cardView(site, language)}
    ${jsonView('application/json', site.call)}</metropolis-call
  >`;
}

function scriptView({ release }: Site, path: string): View {
  const script = `${paths.release(release.version)}metropolis-call.js`;
  return html`<script
    async
    src=${relativeUrl(path, script)}
    integrity=${release.integrity['metropolis-call.js']}
  ></script>`;
}
