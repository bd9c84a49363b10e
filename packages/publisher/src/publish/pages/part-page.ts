import { html } from '@lit-labs/ssr';
import type { PageLanguage } from '../language/page-language.js';
import { listingOf } from '../site/parts.js';
import { paths, relativeUrl } from '../site/paths.js';
import { pageOf, type Site } from '../site/site.js';
import { descriptionOf } from './call/head.js';
import { listView, partLinksView } from './call/signatories.js';
import { renderPage } from './page.js';
import { nameView, textView } from './text.js';

/**
 * A page with a part of a long list.
 *
 * @param number of the part, from 1
 */
export function partPage(site: Site, language: PageLanguage, number: number): string {
  const { parts } = listingOf(site, language);
  const path = paths.part(language, number);
  const title = language.pick(site.call.title);
  const heading = language.say('signatories');
  return renderPage(site, language, path, {
    title: `${heading.value} (${language.number(number)}/${language.number(parts.length)}) – ${title.value}`,
    description: descriptionOf(site, language),
    pathIn: other => paths.part(other, number),
    main: html`<section aria-labelledby="title">
      <p><a href=${relativeUrl(path, pageOf(site, language))}>${textView(language.say('back'))}</a></p>
      <h1 id="title">${textView(heading)}</h1>
      <p class="lead">${nameView(title)}</p>
      <details>
        <summary>${textView(language.say('all'))}</summary>
        ${partLinksView(language, path, parts)}
      </details>
      ${listView(parts[number - 1]?.signatories ?? [], language)}
    </section>`,
  });
}
