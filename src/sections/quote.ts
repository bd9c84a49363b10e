import { css, html, nothing, type TemplateResult } from 'lit';
import { pickText } from './common/pick.js';
import { paragraphsView } from './common/text.js';
import type { View } from './common/view.js';

/** A quotation from the call. */
export function quoteView(view: View): TemplateResult | typeof nothing {
  const { quote } = view.call;
  return quote === undefined
    ? nothing
    : html`<blockquote part="quote">${paragraphsView(pickText(view, quote))}</blockquote>`;
}

export const quoteStyles = css`
  blockquote {
    font-style: italic;
  }
`;
