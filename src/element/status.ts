import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { CallState } from '../call/call-state.js';
import type { Language } from '../language/language.js';
import { failureView } from '../sections/common/failure.js';
import { noteView } from '../sections/common/note.js';

/**
 * A message about loading, age or failure; empty when all is well. It is a polite live region, so it is always rendered.
 *
 * @param isRetrying whether the visitor pressed "Try again" and the request is under way
 * @param onRetry loads the call again; undefined where a request could bring nothing new
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
  const loading = msg('Loading…', { id: 'loading', desc: 'While waiting' });
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
      return failureView(
        language,
        isRetrying
          ? loading
          : msg('The call cannot be shown at the moment.', {
              id: 'failed',
              desc: 'When it could not be loaded',
            }),
        onRetry,
      );
  }
}
