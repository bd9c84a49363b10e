import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing, type TemplateResult } from 'lit';
import { countSignatories } from '../call/call.js';
import { noteView } from './common/note.js';
import { pickName } from './common/pick.js';
import { listView, sentenceView, textView } from './common/text.js';
import type { View } from './common/view.js';
import { newestOf } from './signatories/newest.js';
import { topSignatories } from './signatories/order.js';

/** How many signatories are named. */
const named = 3;

/** Some of those who have signed, the highlighted one first. How many others there are stands on a line of its own. */
export function namesView(view: View): TemplateResult | typeof nothing {
  const { call, language, highlight } = view;
  const top = topSignatories(view, call.signatories, highlight, named);
  const others = countSignatories(call) - top.length - (highlight ? 1 : 0);
  const names = top.map(({ name }) => name);
  return html`<div class="names">
    ${highlightView(view)} ${top.length ? html`<p>${listView(language, names)}</p>` : nothing}
    ${others > 0 && top.length ? noteView(othersText(view, others)) : nothing}
  </div>`;
}

/** The newest signatory, with the date. */
export function newestView(view: View): TemplateResult | typeof nothing {
  const { language, store } = view;
  const newest = newestOf(store.all);
  if (!newest?.joined) {
    return nothing;
  }
  const sentence = language.msg(str`Newest: ${'{0}'}, ${language.date(newest.joined)}`, {
    id: 'newest',
    desc: 'The signatory that joined last, and the date',
  });
  return noteView(sentenceView(sentence, textView(pickName(view, newest.name))));
}

/** The signatory whom the page highlights. */
export function highlightView(view: View): TemplateResult | typeof nothing {
  const { highlight } = view;
  const sentence = view.language.msg(str`${'{0}'} has signed`, {
    id: 'highlight',
    desc: 'The name of a signatory',
  });
  return highlight
    ? html`<p class="highlight">${sentenceView(sentence, textView(pickName(view, highlight.name)))}</p>`
    : nothing;
}

function othersText({ language }: View, others: number): string {
  const forms = language.msg('one: and # other; other: and # others', {
    id: 'others-number',
    desc: 'After the names of some signatories; a form for each plural category of the language (CLDR), "other" last',
  });
  return language.plural(forms, others);
}
