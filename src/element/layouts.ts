import { css, html, type TemplateResult } from 'lit';
import { pickText } from '../sections/common/pick.js';
import { textView } from '../sections/common/text.js';
import type { View } from '../sections/common/view.js';
import { titleView } from '../sections/title.js';
import { type Layout, renderSections, type SectionName } from './sections.js';

/** Renders the call in a layout. A button shows no title; a hidden one still names it for assistive technology. */
export function layoutView(view: View, layout: Layout, shown: readonly SectionName[]): TemplateResult {
  const { tag, dir } = view.language;
  const title =
    layout === 'button'
      ? html`<span id="title" hidden>${textView(pickText(view, view.call.title))}</span>`
      : titleView(view);
  return html`<div class="call" lang=${tag} dir=${dir}>
    <div class="head stack">${renderSections(view, shown, 'language')}${title}</div>
    <div class="action">${renderSections(view, shown, 'count', 'join', 'share')}</div>
    <div class="text">${renderSections(view, shown, 'summary', 'quote', 'topics')}</div>
    <div class="more">${renderSections(view, shown, 'signatories', 'documents')}</div>
  </div>`;
}

export const layoutStyles = css`
  [part='card'],
  .call > *,
  .call {
    display: grid;
    gap: var(--_space);
  }

  .call > :empty {
    display: none;
  }

  [part='card'] {
    align-content: start;
    padding: var(--_space);
    border: var(--_border);
    border-radius: calc(var(--_radius) * 2);
    background: var(--metropolis-call-background, light-dark(#fff, #14201e));
    color: var(--metropolis-call-text, light-dark(#16211f, #edf4f2));
    font-family: var(--metropolis-call-font-family, inherit);
    line-height: 1.5;
    overflow-wrap: anywhere;
  }

  /* The count and the ways to join stand side by side where there is room. */
  .call > .action {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    padding: var(--_space);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_accent) 8%, transparent);
  }

  .action > * {
    min-inline-size: 0;
  }

  @container (min-width: 48em) {
    .call {
      grid-template: auto 1fr / 1fr minmax(14em, 30%);
    }

    .action {
      grid-area: 1 / 2 / span 2;
      align-self: start;
    }

    .more {
      grid-column: 1 / -1;
    }
  }

  .banner {
    border-inline: 0;
    border-radius: 0;
  }

  .banner .call {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }

  .banner .head {
    flex: 1 1 24em;
  }

  .button {
    max-inline-size: 30em;
    padding: 0.75em;
  }

  .button .call {
    display: block;
  }

  :is(.banner, .button) .action {
    padding: 0;
    background: none;
  }

  /* These layouts have no room for the contact and the other ways to join. */
  .banner .ways p + p,
  .button .head,
  .button .call .small {
    display: none;
  }
`;
