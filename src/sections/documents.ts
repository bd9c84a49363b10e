import { html, nothing, type TemplateResult } from 'lit';
import type { CallDocument } from '../call/call.js';
import { ownName } from '../language/language.js';
import { headingView } from './common/heading.js';
import { textView } from './common/text.js';
import { pickText, type View } from './common/view.js';

/** The call document, a language each. */
export function documentsView(view: View): TemplateResult | typeof nothing {
  const documents = view.call.documents ?? [];
  const heading = view.language.msg('The call in full', {
    id: 'documents',
    desc: 'Heading over links to the call document',
  });
  return documents.length
    ? html`<div part="documents" class="stack">
        ${headingView(view.headingLevel + 1, heading)}
        <ul class="row">
          ${documents.map(document => documentView(view, document))}
        </ul>
      </div>`
    : nothing;
}

/** A document is named by its language, in that language, after its title if it has one. */
function documentView(view: View, { lang, url, title }: CallDocument): TemplateResult {
  return html`<li>
    <a href=${url} hreflang=${lang}>
      ${title === undefined ? nothing : textView(pickText(view, title))}
      <bdi lang=${lang}>${ownName(lang)}</bdi>
    </a>
  </li>`;
}
