import { html, type TemplateResult } from 'lit';
import type { CallState } from '../call/call-state.js';
import type { Language } from '../language/language.js';
import { cardView } from './card.js';
import type { View } from './view.js';

/** The call once it and the language are there; until then, and without it, what the page has put into the element. */
export function contentView(
  state: CallState,
  language: Language | undefined,
  options: Omit<View, 'call' | 'language'>,
): TemplateResult {
  return 'call' in state && language
    ? cardView({ call: state.call, language, ...options })
    : html`<slot></slot>`;
}
