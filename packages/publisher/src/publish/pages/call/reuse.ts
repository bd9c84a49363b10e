import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';
import type { PageLanguage } from '../../language/page-language.js';
import { paths, relativeUrl } from '../../site/paths.js';
import { addressOf, localized, type Site } from '../../site/site.js';
import { textView, type View } from '../text.js';
import { wayToJoin } from './join.js';

/** How to join, in words. The links are the same as those of the widget's button. */
export function howView(site: Site, language: PageLanguage): View {
  const way = wayToJoin(site, language);
  return way === undefined
    ? nothing
    : html`<section id="join" aria-labelledby="join-title">
        <h2 id="join-title">${textView(language.say('how'))}</h2>
        <ul class="plain">
          ${way.url === undefined ? nothing : html`<li><a href=${way.url}>${textView(language.say('join'))}</a></li>`}
          ${
            way.email === undefined
              ? nothing
              : html`<li>
                  ${textView(language.say('write'))}
                  <a href=${way.email.href}><bdi>${way.email.address}</bdi></a>
                </li>`
          }
        </ul>
        <p>${textView(language.say('include-name'))}</p>
      </section>`;
}

/** How others can use the call: badges, feed, data and the code to embed it. */
export function reuseView(site: Site, language: PageLanguage, path: string): View {
  const files = [
    ['badges', paths.badges(language)],
    ['feed', localized(site, language, 'feed.xml')],
    ['csv', paths.table],
    ['data', paths.call],
  ] as const;
  return html`<section id="reuse" aria-labelledby="reuse-title">
    <h2 id="reuse-title">${textView(language.say('reuse'))}</h2>
    <ul class="plain">
      ${files.map(
        ([id, target]) =>
          html`<li><a href=${relativeUrl(path, target)}>${textView(language.say(id))}</a></li>`,
      )}
    </ul>
    <h3>${textView(language.say('embed'))}</h3>
    <p>${textView(language.say('embed-intro'))}</p>
    <pre tabindex="0" lang="en" dir="ltr"><code>${snippetFor(site, language)}</code></pre>
  </section>`;
}

/** The script tag for a city's page. It is on one line: in Markdown, a line that starts with `>` is a quotation. */
function snippetFor(site: Site, language: PageLanguage): string {
  const script = addressOf(site, `${paths.release(site.release.version)}metropolis-call.js`);
  const attributes = {
    src: script,
    integrity: site.release.integrity['metropolis-call.js'] ?? '',
    crossorigin: 'anonymous',
    'data-call': addressOf(site, paths.call),
    'data-lang': language.tag,
  };
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`,
  );
  return `<script async${written.join('')}></script>`;
}
