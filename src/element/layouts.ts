import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../sections/common/view.js';
import { mailView } from '../sections/join/mail.js';
import { highlightView, namesView, newestView } from '../sections/names.js';
import { shortTitleView, titleView } from '../sections/title.js';
import { type Layout, type SectionName, sectionViews } from './sections.js';

/** Renders the call in a layout. The title comes first, then the panel: the count, who has signed, how to join. */
export function layoutView(view: View, layout: Layout, shown: readonly SectionName[]): TemplateResult {
  const { tag, dir } = view.language;
  const has = (name: SectionName): boolean => shown.includes(name);
  const show = (...names: readonly SectionName[]): unknown[] =>
    names.map(name => (has(name) ? sectionViews[name](view) : nothing));
  return html`<div class="call" lang=${tag} dir=${dir}>
    <div class="head">${show('language')}${layout === 'button' ? shortTitleView(view) : titleView(view)}</div>
    <div class="panel">
      ${show('count')}${has('count') ? (layout === 'button' ? highlightView : namesView)(view) : nothing}
      <div class="act">${show('join', 'share')}</div>
      ${
        layout === 'card'
          ? html`<div class="below">
              ${has('count') ? newestView(view) : nothing}${has('join') ? mailView(view) : nothing}
            </div>`
          : nothing
      }
    </div>
    <div class="text">${show('summary', 'quote', 'topics', 'map')}</div>
    <div class="more">${show('signatories', 'practices', 'documents')}</div>
  </div>`;
}
