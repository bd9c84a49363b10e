import { css, html, nothing, type TemplateResult } from 'lit';
import { paragraphsView } from './text.js';
import { pickText, type View } from './view.js';

/** The call's own words. The marks around them are those of their language (CSS `quotes`). */
export function quoteView(view: View): TemplateResult | typeof nothing {
  const { quote } = view.call;
  return quote === undefined
    ? nothing
    : html`<blockquote part="quote">${paragraphsView(pickText(view, quote))}</blockquote>`;
}

export const quoteStyles = css`
  [part='quote'] {
    margin: 0;
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_accent);
    max-inline-size: 68ch;
    font-size: 1.0625em;
    font-style: italic;
  }

  [part='quote'] p:first-child::before {
    content: open-quote;
  }

  [part='quote'] p:last-child::after {
    content: close-quote;
  }
`;
