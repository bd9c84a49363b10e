import { css } from 'lit';

export const layoutStyles = css`
  section,
  .call,
  .call > *,
  .act {
    display: grid;
    gap: var(--_space);
    align-content: start;
  }

  .call div:empty,
  .card:not(.count, .join, .share) .panel {
    display: none;
  }

  /* A live region that is empty takes no room, but assistive technology must know it. */
  .act > :empty,
  [part='status']:empty {
    position: absolute;
  }

  section,
  .panel {
    align-self: start;
    padding: var(--_space);
    border-radius: calc(var(--_radius) * 2);
  }

  .banner,
  .panel,
  [aria-current],
  [part='map'] {
    --_tint: color-mix(in srgb, var(--_accent) 8%, var(--_background));
    background: var(--_tint);
  }

  /* Marks that are stacked on letters must not paint over the page. The padding leaves room for focus outlines. */
  .call {
    margin: -0.5em;
    padding: 0.5em;
    overflow: clip;
  }

  .head,
  .panel,
  .act,
  .more {
    gap: 0.75em;
  }

  .below,
  .more {
    grid-column: 1 / -1;
  }

  .more {
    padding-block-start: 0.75em;
    border-block-start: var(--_border);
  }

  @container (30em <= width < 46em) {
    .card .panel,
    .banner .call {
      grid-template-columns: 1fr 14em;
      column-gap: 1.5em;
    }

    .act {
      grid-area: 1 / 2 / span 2;
    }
  }

  @container (width >= 46em) {
    .card:is(.count, .join, .share) .call {
      grid-template: auto 1fr / 1fr minmax(17em, 32%);
      column-gap: 1.5em;
    }

    .card .panel,
    .banner .figures {
      grid-area: 1 / 2 / span 2;
    }

    .banner .call {
      grid-template-columns: 1fr auto auto;
      gap: 0.25em 1.5em;
      align-items: center;
    }

    .banner .act {
      grid-area: 1 / 3 / span 2;
    }

    .banner [part='count'] {
      display: flex;
      align-items: center;
      gap: 0.75em;
    }

    .banner [part='count-label'] {
      max-inline-size: 9em;
    }
  }

  @container (width >= 60em) {
    .banner .act {
      grid-auto-flow: column;
    }
  }

  .banner {
    border-inline: 0;
    border-inline-start: 0.375em solid var(--_accent);
    border-radius: 0;
  }

  .button {
    max-inline-size: 32em;
    padding: 0.75em 1em;
  }

  :is(.banner, .button) .panel {
    display: contents;
  }

  .button .call {
    gap: 0 1em;
  }

  .button .figures {
    grid-row: 1;
  }

  /* The number keeps its line, and the title gives way, as long as the number is not wider than the box. */
  .button [part='count-value'] {
    max-inline-size: 100cqi;
    font-size: 1.5em;
    overflow-wrap: break-word;
  }

  :is(.banner, .button) .figures > :not([part='count']),
  .banner .organizer {
    display: none;
  }

  .banner .names > :not(.highlight) {
    display: inline;
  }

  .button .act {
    margin-block-start: 0.75em;
  }

  @container (width >= 24em) {
    .button .call {
      grid-template-columns: 1fr auto;
    }

    .button .act {
      grid-area: 1 / 2 / span 3;
      align-content: center;
      margin: 0;
    }

    .button [part='count'] {
      display: flex;
      align-items: baseline;
      gap: 0.375em;
    }
  }
`;
