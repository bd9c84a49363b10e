import { css, html, type TemplateResult } from 'lit';
import { paragraphsView } from './text.js';
import { pickText, type View } from './view.js';

export function summaryView(view: View): TemplateResult {
  return html`<div part="summary">${paragraphsView(pickText(view, view.call.summary))}</div>`;
}

export const summaryStyles = css`
  [part='summary'] {
    display: grid;
    gap: 0.75em;
    max-inline-size: 68ch;
  }
`;
