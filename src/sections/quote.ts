import { css, html, nothing, type TemplateResult } from 'lit';
import { paragraphsView } from './common/text.js';
import { pickText, type View } from './common/view.js';

/** The call's own words. */
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
