import { html, type TemplateResult } from 'lit';

/** A line of less weight. */
export function noteView(content: unknown): TemplateResult {
  return html`<p class="small">${content}</p>`;
}
