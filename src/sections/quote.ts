import { html, nothing, type TemplateResult } from 'lit';
import { noteView } from './common/note.js';
import { pickText } from './common/pick.js';
import { paragraphsView, textView } from './common/text.js';
import type { View } from './common/view.js';

/** A quotation from the call, in the quotation marks of its language, with its source. */
export function quoteView(view: View): TemplateResult | typeof nothing {
  const { quote, quoteSource } = view.call;
  return quote
    ? html`<blockquote part="quote" class="stack">
        <div class="stack">${paragraphsView(pickText(view, quote))}</div>
        ${quoteSource ? noteView(textView(pickText(view, quoteSource))) : nothing}
      </blockquote>`
    : nothing;
}
