import { html, type TemplateResult } from 'lit';
import { pickText } from './common/pick.js';
import { paragraphsView } from './common/text.js';
import type { View } from './common/view.js';

export function summaryView(view: View): TemplateResult {
  return html`<div part="summary" class="stack">${paragraphsView(pickText(view, view.call.summary))}</div>`;
}
