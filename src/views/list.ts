import { html, type TemplateResult } from 'lit';
import { headingView } from './heading.js';

/**
 * A few entries side by side, under a heading.
 *
 * @param level of the heading, 1 to 6.
 */
export function listView(
  part: string,
  level: number,
  heading: string,
  items: readonly TemplateResult[],
): TemplateResult {
  return html`<div part=${part} class="stack">
    ${headingView(level, heading)}
    <ul class="row">
      ${items}
    </ul>
  </div>`;
}
