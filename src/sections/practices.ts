import { html, nothing, type TemplateResult } from 'lit';
import type { Practice, Signatory } from '../call/call.js';
import { headingView } from './common/heading.js';
import { linkView } from './common/link.js';
import { pickName, pickText } from './common/pick.js';
import { textView } from './common/text.js';
import type { View } from './common/view.js';

/** What signatories share with each other, by topic. */
export function practicesView(view: View): TemplateResult | typeof nothing {
  const practices = view.call.practices ?? [];
  if (!practices.length) {
    return nothing;
  }
  const heading = view.language.msg('Shared practices', {
    id: 'practices',
    desc: 'Heading over links to what signatories share with each other',
  });
  const topics = practices.map(practice => topicOf(view, practice));
  const signatories = new Map(view.store.all.map(signatory => [signatory.id, signatory]));
  return html`<div part="practices" class="stack">
    ${headingView(view.headingLevel + 1, heading)}
    ${[...new Set(topics)].map(topic =>
      groupView(
        view,
        practices.filter((_, index) => topics[index] === topic),
        signatories,
      ),
    )}
  </div>`;
}

function topicOf(view: View, { topic }: Practice): string {
  return topic ? pickText(view, topic).value : '';
}

/** The practices of one topic, under its name, which is smaller than the heading of the section. */
function groupView(
  view: View,
  practices: readonly Practice[],
  signatories: ReadonlyMap<string, Signatory>,
): unknown[] {
  const topic = practices[0]?.topic;
  return [
    topic
      ? headingView(
          view.headingLevel + 2,
          html`<span class="small">${textView(pickText(view, topic))}</span>`,
        )
      : nothing,
    html`<ul>
      ${practices.map(practice => practiceView(view, practice, signatories.get(practice.signatory ?? '')))}
    </ul>`,
  ];
}

function practiceView(
  view: View,
  { title, url, summary }: Practice,
  signatory: Signatory | undefined,
): TemplateResult {
  return html`<li>
    ${linkView(url, textView(pickText(view, title)))}
    ${signatory ? html`<span class="small">${textView(pickName(view, signatory.name))}</span>` : nothing}
    ${summary ? html`<p>${textView(pickText(view, summary))}</p>` : nothing}
  </li>`;
}
