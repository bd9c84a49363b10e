import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';
import type { Text } from 'metropolis-call-contract';
import type { PageLanguage } from '../../language/page-language.js';
import { addressOf, pageOf, type Site } from '../../site/site.js';
import { ownName } from '../language-links.js';
import { linkView, nameView, paragraphsView, textView, type View } from '../text.js';
import { buttonView, contactView } from './join.js';

/** The call in plain HTML, for browsers, readers and crawlers that do not support shadow roots. */
export function cardView(site: Site, language: PageLanguage): View {
  const { title, summary } = site.call;
  return html`<div class="card">
    <h1>${nameView(language.pick(title))}</h1>
    <div class="panel">
      ${countView(site, language)}${buttonView(site, language)}${contactView(site, language)}
    </div>
    <div class="text">
      ${paragraphsView(language.pick(summary))}${quoteView(site, language)}${wordsView(site, language)}
    </div>
    ${documentsView(site, language)}
  </div>`;
}

/** The number of signatories. */
function countView({ count, memberCount }: Site, language: PageLanguage): View {
  return html`<p class="count">
    <strong>${language.number(count)}</strong>
    <span
      >${textView(language.countLabel(count))}
      ${memberCount ? html`<small>${textView(language.say('members', language.number(memberCount)))}</small>` : nothing}</span
    >
  </p>`;
}

function quoteView({ call }: Site, language: PageLanguage): View {
  if (call.quote === undefined) {
    return nothing;
  }
  const { value, lang, dir } = language.pick(call.quote);
  return html`<figure class="quote">
    <blockquote lang=${lang ?? nothing} dir=${dir ?? nothing}><p>${value}</p></blockquote>
    ${call.quoteSource === undefined ? nothing : html`<figcaption>${nameView(language.pick(call.quoteSource))}</figcaption>`}
  </figure>`;
}

/** Aims and topics. */
function wordsView({ call }: Site, language: PageLanguage): View {
  const groups = (['aims', 'topics'] as const).filter(key => call[key]?.length);
  return groups.length === 0
    ? nothing
    : html`<dl class="words">
        ${groups.map(
          key =>
            html`<dt>${textView(language.say(key))}</dt>
              <dd>${listView(call[key] ?? [], language)}</dd>`,
        )}
      </dl>`;
}

function listView(texts: readonly Text[], language: PageLanguage): View {
  return html`<ul class="inline">
    ${texts.map(text => html`<li>${nameView(language.pick(text))}</li>`)}
  </ul>`;
}

/** The call document: one link for each of its languages. */
function documentsView({ call }: Site, language: PageLanguage): View {
  return call.documents?.length
    ? html`<div class="documents">
        <h2>${textView(language.say('documents'))}</h2>
        <ul class="inline">
          ${call.documents.map(
            ({ lang, url, title }) =>
              html`<li lang=${lang}>
                ${linkView(url, title === undefined ? ownName(lang) : nameView(language.pick(title)))}
              </li>`,
          )}
        </ul>
      </div>`
    : nothing;
}

/** The absolute address of the call's page. */
export function pageAddress(site: Site, language: PageLanguage): string {
  return addressOf(site, pageOf(site, language));
}
