import { html, nothing, type TemplateResult } from 'lit';
import { pathOf } from 'metropolis-call-contract';
import { type JsonObject, type Steps, valueAt, withValue } from '../document/json.js';
import { unlessTyping } from '../parts/unless-typing.js';
import type { Session } from '../store/session.js';

export interface CallField {
  readonly label: string;
  readonly type?: 'email' | 'url' | 'date' | 'number' | 'text';
  readonly hint?: string;
  /** Converts the typed text to the value to store. Default: the text itself. */
  readonly read?: (typed: string) => unknown;
}

/** A field for one plain value of the call. Emptying the field removes the key. */
export function callField(session: Session, steps: Steps, options: CallField): TemplateResult {
  const { label, type = 'text', hint, read = asTyped } = options;
  const value = valueAt(session.json, steps);
  const onChange = (event: Event): void => {
    const typed = (event.target as HTMLInputElement).value.trim();
    setCallValue(session, steps, typed ? read(typed) : undefined);
  };
  return html`<label class="field">
    <span>${label}</span>
    <input
      inputmode=${type === 'number' ? 'numeric' : type === 'date' ? 'text' : type}
      type=${type === 'date' ? 'date' : 'text'}
      spellcheck="false"
      data-path=${pathOf(steps)}
      .value=${unlessTyping(typeof value === 'string' || typeof value === 'number' ? String(value) : '')}
      @change=${onChange}
    />
    ${hint ? html`<span class="hint">${hint}</span>` : nothing}
  </label>`;
}

export function setCallValue(session: Session, steps: Steps, value: unknown): void {
  session.change(state => ({ ...state, json: withValue(state.json, steps, value) as JsonObject }));
}

/** The typed whole number. Any other text is stored as text: the check reports what is wrong with it. */
export function readCount(typed: string): unknown {
  return /^\d+$/.test(typed) ? Number(typed) : typed;
}

function asTyped(typed: string): unknown {
  return typed;
}
