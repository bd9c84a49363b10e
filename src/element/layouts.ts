import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../sections/common/view.js';
import { mailView } from '../sections/join/mail.js';
import { highlightView, namesView, newestView } from '../sections/names.js';
import { shortTitleView, titleView } from '../sections/title.js';
import { type Layout, renderSections, type SectionName } from './sections.js';

/** Renders the call in a layout. The title comes first, then the panel: the count, who has signed, how to join. */
export function layoutView(view: View, layout: Layout, shown: readonly SectionName[]): TemplateResult {
  const { tag, dir } = view.language;
  const hasCount = shown.includes('count');
  const hasJoin = shown.includes('join');
  return html`<div class="call" lang=${tag} dir=${dir}>
    <div class="head">
      ${renderSections(view, shown, 'language')}${layout === 'button' ? shortTitleView(view) : titleView(view)}
    </div>
    <div class="panel">
      ${renderSections(view, shown, 'count')}${hasCount ? (layout === 'button' ? highlightView : namesView)(view) : nothing}
      <div class="act">${renderSections(view, shown, 'join', 'share')}</div>
      ${
        layout === 'card'
          ? html`<div class="below">
              ${hasCount ? newestView(view) : nothing}${hasJoin ? mailView(view) : nothing}
            </div>`
          : nothing
      }
    </div>
    <div class="text">${renderSections(view, shown, 'summary', 'quote', 'topics', 'map')}</div>
    <div class="more">${renderSections(view, shown, 'signatories', 'practices', 'documents')}</div>
  </div>`;
}
