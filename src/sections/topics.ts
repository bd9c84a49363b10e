import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../call/call.js';
import { pickText } from './common/pick.js';
import { listView } from './common/text.js';
import type { View } from './common/view.js';

/** The aims of the call, and its topics, as words in a row. */
export function topicsView(view: View): TemplateResult | typeof nothing {
  const { aims = [], topics = [] } = view.call;
  const { msg } = view.language;
  return aims.length + topics.length
    ? html`<dl part="topics">
        ${rowView(view, msg('Aims', { id: 'aims', desc: 'Heading over what the call aims at: green, safe…' }), aims)}
        ${rowView(view, msg('Topics', { id: 'topics', desc: 'Heading over what the call is about: mobility…' }), topics)}
      </dl>`
    : nothing;
}

function rowView(view: View, heading: string, texts: readonly Text[]): TemplateResult | typeof nothing {
  const picked = texts.map(text => pickText(view, text));
  return texts.length
    ? html`<dt>${heading}</dt>
        <dd>${listView(view.language, picked)}</dd>`
    : nothing;
}
