import { css, html, nothing, type TemplateResult } from 'lit';
import { countView } from './count.js';
import { documentsView } from './documents.js';
import { joinView } from './join.js';
import { quoteView } from './quote.js';
import { signatoriesView } from './signatories.js';
import { summaryView } from './summary.js';
import { titleView } from './title.js';
import { topicsView } from './topics.js';
import type { SectionName, View } from './view.js';

/** The call as a card: all its sections, one under the other. */
export function cardView(view: View): TemplateResult {
  const { sections } = view;
  const section = (name: SectionName, render: (view: View) => unknown) =>
    sections.includes(name) ? render(view) : nothing;
  const action = [section('count', countView), section('join', joinView)];
  return html`
    ${titleView(view)}
    ${action.every(part => part === nothing) ? nothing : html`<div class="action row">${action}</div>`}
    ${section('summary', summaryView)} ${section('quote', quoteView)} ${section('topics', topicsView)}
    ${section('signatories', signatoriesView)} ${section('documents', documentsView)}
  `;
}

export const cardStyles = css`
  [part='card'] {
    display: grid;
    gap: var(--_space);
    padding: var(--_space);
    border: var(--_border);
    border-radius: calc(var(--_radius) * 2);
    background: var(--metropolis-call-background, light-dark(#fff, #14201e));
    color: var(--metropolis-call-text, light-dark(#16211f, #edf4f2));
    font-family: var(--metropolis-call-font-family, inherit);
    line-height: 1.5;
    overflow-wrap: anywhere;
  }

  .action {
    gap: var(--_space) calc(var(--_space) * 2);
  }
`;
