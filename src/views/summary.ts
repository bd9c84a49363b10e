import { html, type TemplateResult } from 'lit';
import { paragraphsView } from './text.js';
import { pickText, type View } from './view.js';

export function summaryView(view: View): TemplateResult {
  return html`<div part="summary" class="stack">${paragraphsView(pickText(view, view.call.summary))}</div>`;
}
