import { html, nothing, type TemplateResult } from 'lit';
import type { Practice } from '../call/call.js';
import { headingView } from './common/heading.js';
import { linkView } from './common/link.js';
import { pickName, pickText } from './common/pick.js';
import { textView } from './common/text.js';
import type { View } from './common/view.js';

/** What signatories share with each other, by topic. */
export function practicesView(view: View): TemplateResult | typeof nothing {
  const { call, language, headingLevel } = view;
  const groups = Map.groupBy(call.practices ?? [], ({ topic }) => topic && pickText(view, topic).value);
  const heading = language.msg('Shared practices', {
    id: 'practices',
    desc: 'Heading over links to what signatories share with each other',
  });
  return groups.size
    ? html`<div part="practices" class="stack">
        ${headingView(headingLevel + 1, heading)}
        ${[...groups.values()].map(
          practices =>
            html`${practices[0]?.topic ? headingView(headingLevel + 2, textView(pickText(view, practices[0].topic))) : nothing}
              <ul>
                ${practices.map(practice => practiceView(view, practice))}
              </ul>`,
        )}
      </div>`
    : nothing;
}

function practiceView(view: View, { title, url, signatory: id, summary }: Practice): TemplateResult {
  const signatory = view.store.all.find(candidate => candidate.id === id);
  return html`<li>
    ${linkView(url, textView(pickText(view, title)))}
    ${signatory ? html`<span class="small">${textView(pickName(view, signatory.name))}</span>` : nothing}
    ${summary === undefined ? nothing : html`<p>${textView(pickText(view, summary))}</p>`}
  </li>`;
}
