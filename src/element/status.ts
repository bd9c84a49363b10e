import { str } from '@lit/localize/internal/str-tag.js';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { CallState } from '../call/call-state.js';
import type { Language } from '../language/language.js';
import { noteView } from '../sections/common/note.js';

/**
 * How the loading of the call stands, where that is not as it should be. A polite live region, there from the start.
 *
 * @param isRetrying whether the visitor asked for another try, which is under way.
 * @param onRetry loads the call once more, after a click; undefined where that would be of no use.
 */
export function statusView(
  state: CallState,
  language: Language | undefined,
  isRetrying: boolean,
  onRetry: (() => void) | undefined,
): TemplateResult {
  const message = language ? messageView(state, language, isRetrying, onRetry) : nothing;
  return html`<div
    part="status"
    class="stack"
    role="status"
    lang=${language?.tag ?? nothing}
    dir=${language?.dir ?? nothing}
  >
    ${message}
  </div>`;
}

function messageView(
  state: CallState,
  language: Language,
  isRetrying: boolean,
  onRetry: (() => void) | undefined,
): TemplateResult | typeof nothing {
  const { msg } = language;
  const loading = msg('Loading the call…', { id: 'loading', desc: 'While waiting' });
  switch (state.status) {
    case 'loading':
      return noteView(loading);
    case 'ready':
      return nothing;
    case 'stale':
      return noteView(
        msg(str`As of ${language.time(state.asOf)}. The latest figures could not be loaded.`, {
          id: 'stale',
          desc: 'Under older data; a time of day, or a date and time',
        }),
      );
    case 'failed':
      return html`<p>
          ${
            isRetrying
              ? loading
              : msg('The call cannot be shown at the moment.', {
                  id: 'failed',
                  desc: 'When it could not be loaded',
                })
          }
        </p>
        ${
          onRetry
            ? html`<button type="button" @click=${onRetry}>
                ${msg('Try again', { id: 'retry', desc: 'Button that loads the call once more' })}
              </button>`
            : nothing
        }`;
  }
}

export const statusStyles = css`
  /* Most loads are over before a message would be read. */
  :host(:state(loading)) [part='status'] p {
    animation: appear 0s 1s both;
  }

  @keyframes appear {
    from {
      visibility: hidden;
    }
  }

  /* One line high while loading, also before the language is there. */
  [part='status'] {
    min-block-size: 1.3125em;
  }

  /* Out of the way, and yet there for what is to be read out. */
  :host(:not(:state(loading))) [part='status']:empty {
    position: absolute;
  }

  button {
    padding: 0.375em 1em;
    border: 1px solid;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
  }
`;
