import { css, html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../call/call.js';
import { headingView } from './common/heading.js';
import { pickText } from './common/pick.js';
import { textView } from './common/text.js';
import type { View } from './common/view.js';

/** The aims of the call, and its topics. */
export function topicsView(view: View): TemplateResult {
  const { aims, topics } = view.call;
  const { msg } = view.language;
  return html`
    ${listView(view, msg('Aims', { id: 'aims', desc: 'Heading over what the call aims at: green, safe…' }), aims)}
    ${listView(view, msg('Topics', { id: 'topics', desc: 'Heading over what the call is about: mobility…' }), topics)}
  `;
}

function listView(view: View, heading: string, texts: readonly Text[] = []): TemplateResult | typeof nothing {
  return texts.length
    ? html`<div part="topics" class="stack">
        ${headingView(view.headingLevel + 1, heading)}
        <ul class="row">
          ${texts.map(text => html`<li>${textView(pickText(view, text))}</li>`)}
        </ul>
      </div>`
    : nothing;
}

export const topicsStyles = css`
  [part='topics'] li {
    padding: 0.125em 0.75em;
    border: var(--_border);
    border-radius: 1em;
  }
`;
