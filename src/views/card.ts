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
  return html`${titleView(view)} ${section('summary', summaryView)}
  ${
    sections.includes('count') || sections.includes('join')
      ? html`<div class="action">${section('count', countView)} ${section('join', joinView)}</div>`
      : nothing
  }
  ${section('quote', quoteView)} ${section('topics', topicsView)} ${section('signatories', signatoriesView)}
  ${section('documents', documentsView)}`;
}

export const cardStyles = css`
  [part='card'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    padding: calc(var(--_space) * 1.25);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 2);
    background: var(--_background);
    color: var(--_text);
    font-family: var(--_font-family);
    line-height: 1.5;
    overflow-wrap: anywhere;
  }

  .action {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 2);
  }
`;
