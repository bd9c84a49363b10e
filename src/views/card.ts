import { css, html, nothing, type TemplateResult } from 'lit';
import { countView } from './count.js';
import { documentsView } from './documents.js';
import { joinView } from './join.js';
import { languageView } from './language.js';
import { quoteView } from './quote.js';
import { signatoriesView } from './signatories.js';
import { summaryView } from './summary.js';
import { titleView } from './title.js';
import { topicsView } from './topics.js';
import type { View } from './view.js';

/** The parts of a call that can be shown or left out, in the order in which they stand. */
const sections: Readonly<Record<string, (view: View) => TemplateResult | typeof nothing>> = {
  language: languageView,
  count: countView,
  join: joinView,
  summary: summaryView,
  quote: quoteView,
  topics: topicsView,
  signatories: signatoriesView,
  documents: documentsView,
};

export const sectionNames: readonly string[] = Object.keys(sections);

/** The call as a card: its title, and those of its sections that are asked for. */
export function cardView(view: View): TemplateResult {
  const { tag, dir } = view.language;
  return html`<div class="call" lang=${tag} dir=${dir}>
    ${titleView(view)}
    ${sectionNames.map(name => (view.sections.includes(name) ? sections[name]?.(view) : nothing))}
  </div>`;
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

  .call {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
  }

  /* The figure and the button stand side by side where there is room; all else has a line of its own. */
  .call > :not([part='count'], .ways) {
    flex: 1 0 100%;
    min-inline-size: 0;
  }
`;
