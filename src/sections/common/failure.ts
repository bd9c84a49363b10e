import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../language/language.js';

/** Says what cannot be shown. The button to try again is left out where that could bring nothing new. */
export function failureView(
  { msg }: Language,
  message: string,
  onRetry: (() => void) | undefined,
): TemplateResult {
  return html`<p>${message}</p>
    ${
      onRetry
        ? html`<button type="button" @click=${onRetry}>
            ${msg('Try again', { id: 'retry', desc: 'Button that loads once more' })}
          </button>`
        : nothing
    }`;
}
