import { html, nothing, type TemplateResult } from 'lit';
import type { CallDocument } from '../call/call.js';
import { ownName } from '../language/language.js';
import { headingView } from './common/heading.js';
import { pickText } from './common/pick.js';
import { textView } from './common/text.js';
import type { View } from './common/view.js';

/** Links to the call document in each of its languages. */
export function documentsView(view: View): TemplateResult | typeof nothing {
  const documents = view.call.documents ?? [];
  const heading = view.language.msg('The call in full', {
    id: 'documents',
    desc: 'Heading over links to the call document',
  });
  return documents.length
    ? html`<div part="documents" class="row">
        ${headingView(view.headingLevel + 1, heading)}
        <ul class="row">
          ${documents.map(document => documentView(view, document))}
        </ul>
      </div>`
    : nothing;
}

/** A document's title, if it has one, and its language in that language. */
function documentView(view: View, { lang, url, title }: CallDocument): TemplateResult {
  return html`<li>
    <a href=${url} hreflang=${lang}>
      ${title ? textView(pickText(view, title)) : nothing}
      <bdi lang=${lang}>${ownName(lang)}</bdi>
    </a>
  </li>`;
}
