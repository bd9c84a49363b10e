import { html, type TemplateResult } from 'lit';

/** A line of secondary text. */
export function noteView(content: unknown): TemplateResult {
  return html`<p class="small">${content}</p>`;
}
