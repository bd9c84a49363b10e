import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';
import type { PageLanguage } from '../language/page-language.js';
import type { Site } from '../site/site.js';
import type { View } from './text.js';

/** Links to the same page in the call's languages, each with the name of the language in that language. */
export function languagesView(
  site: Site,
  language: PageLanguage,
  urlIn: (language: PageLanguage) => string,
): View {
  const label = language.say('language').value;
  return site.languages.length < 2
    ? nothing
    : html`<nav class="languages" aria-label=${label}>
        <ul>
          ${site.languages.map(
            other =>
              html`<li>
                <a
                  href=${urlIn(other)}
                  lang=${other.tag}
                  dir=${other.dir}
                  hreflang=${other.tag}
                  aria-current=${other === language ? 'page' : nothing}
                  >${ownName(other.tag)}</a
                >
              </li>`,
          )}
        </ul>
      </nav>`;
}

/** The name of a language, in that language. */
export function ownName(tag: string): string {
  try {
    return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
