import { str } from '@lit/localize/internal/str-tag.js';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { CallState } from '../call/call-state.js';
import type { Language } from '../language/language.js';
import { noteView } from './note.js';

/** A visitor's way to load the call once more. */
export interface Retry {
  isUnderWay: boolean;
  readonly onClick: (click: Event) => Promise<void>;
}

/** How the loading of the call stands, where that is not as it should be. A polite live region, there from the start. */
export function statusView(
  state: CallState,
  language: Language | undefined,
  retry: Retry | undefined,
): TemplateResult {
  const message = language ? messageView(state, language, retry) : nothing;
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
  retry: Retry | undefined,
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
            retry?.isUnderWay
              ? loading
              : msg('The call cannot be shown at the moment.', {
                  id: 'failed',
                  desc: 'When it could not be loaded',
                })
          }
        </p>
        ${
          retry
            ? html`<button type="button" @click=${retry.onClick}>
                ${msg('Try again', { id: 'retry', desc: 'Button that loads the call once more' })}
              </button>`
            : nothing
        }`;
  }
}

export const statusStyles = css`
  /* Most loads are over before a message would be read. */
  :host(:state(loading)) p {
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
