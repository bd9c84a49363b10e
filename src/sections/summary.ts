import { html, nothing, type TemplateResult } from 'lit';
import { pickText } from './common/pick.js';
import { paragraphsView } from './common/text.js';
import type { View } from './common/view.js';

/** The first paragraph of the summary. The others open in place, and are printed; the browser's search finds them closed, too. */
export function summaryView(view: View): TemplateResult {
  const [first, ...others] = paragraphsView(pickText(view, view.call.summary));
  const label = view.language.msg('Read more', { id: 'read-more', desc: 'Opens the rest of a text' });
  return html`<div part="summary" class="stack">
    ${first}
    ${
      others.length
        ? html`<details>
            <summary>${label}</summary>
            <div class="stack">${others}</div>
          </details>`
        : nothing
    }
  </div>`;
}
