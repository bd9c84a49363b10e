import { css, html, type TemplateResult } from 'lit';
import { sectionViews } from './sections.js';
import { textView } from '../sections/common/text.js';
import { titleView } from '../sections/title.js';
import { pickText, type View } from '../sections/common/view.js';

/** The call in its layout. A button has no title of its own to see; it is named by it all the same. */
export function layoutView(view: View): TemplateResult {
  const { tag, dir } = view.language;
  const title =
    view.layout === 'button'
      ? html`<span id="title" hidden>${textView(pickText(view, view.call.title))}</span>`
      : titleView(view);
  return html`<div class="call" lang=${tag} dir=${dir}>
    <div class="head stack">${sectionViews(view, 'language')}${title}</div>
    <div class="action">${sectionViews(view, 'count', 'join', 'share')}</div>
    <div class="text">${sectionViews(view, 'summary', 'quote', 'topics')}</div>
    <div class="more">${sectionViews(view, 'signatories', 'documents')}</div>
  </div>`;
}

/**
 * About the room that a call of some three hundred words will take, so that what follows it does not move. Text that is
 * half as wide is twice as high: lines through what was measured from 240 to 1200 px.
 */
export const roomStyles = css`
  slot {
    --_room: max(51em, 121em - 140cqi, 221em - 560cqi);
  }

  .banner slot {
    --_room: max(5em, 21em - 24cqi);
  }

  .button slot {
    --_room: clamp(0.75em, 100em - 360cqi, 4.75em);
  }

  :host([sections]) slot {
    --_room: 0;
  }

  :host(:state(loading)) slot:not([name]) {
    display: block;
    min-block-size: var(--_room);
  }
`;

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

  /* Figure, button and all else that invites stand side by side where there is room. */
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

  /* Who answers, and other ways to join: there is room for them elsewhere. */
  .banner .ways p + p,
  .button .head,
  .button .call .small {
    display: none;
  }
`;
