import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Milestone } from '../call/call.js';
import { noteView } from './common/note.js';
import type { View } from './common/view.js';

/** How far it is to the next milestone, and the last one reached. Nothing is shown before anybody has signed. */
export function progressView(view: View, count: number): TemplateResult | typeof nothing {
  const { call, language } = view;
  const milestones = call.milestones?.toSorted((a, b) => a.count - b.count) ?? [];
  const next = milestones.find(milestone => milestone.count > count);
  const last = milestones.findLast(milestone => milestone.count <= count);
  if (!count || !(next ?? last)) {
    return nothing;
  }
  const sentence =
    next &&
    language.msg(str`${language.number(next.count - count)} more to reach ${language.number(next.count)}`, {
      id: 'next',
      desc: 'Under a progress bar: how many are missing, and the next milestone',
    });
  return html`<div part="progress">
    ${next ? html`<progress value=${count} max=${next.count} aria-label=${sentence}></progress>` : nothing}
    ${noteView([sentence, last && reachedText(view, last)].filter(Boolean).join(' · '))}
  </div>`;
}

function reachedText({ language }: View, { count, reached }: Milestone): string {
  const milestone = language.number(count) + (reached ? ` (${language.date(reached)})` : '');
  return language.msg(str`Reached: ${milestone}`, {
    id: 'reached',
    desc: 'A milestone, with its date where that is known',
  });
}
