import { css, html, nothing, type TemplateResult } from 'lit';
import { paragraphsView } from './text.js';
import { pickText, type View } from './view.js';

/** The call's own words. */
export function quoteView(view: View): TemplateResult | typeof nothing {
  const { quote } = view.call;
  return quote === undefined
    ? nothing
    : html`<blockquote part="quote">${paragraphsView(pickText(view, quote))}</blockquote>`;
}

export const quoteStyles = css`
  [part='quote'] {
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_accent);
    font-style: italic;
  }
`;
