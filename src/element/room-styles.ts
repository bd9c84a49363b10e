import { css } from 'lit';

/**
 * The height to reserve while loading, so that the page below does not move: the sum of the heights of the sections to be
 * shown, measured from 240 to 1280 px for a call of some three hundred words. Texts are measured in units of a height that
 * falls as lines grow longer. A slot has no box, so it takes no room until
 * `display: block` gives it one while loading.
 */
export const roomStyles = css`
  .count {
    --_count: 10em;
  }

  .join {
    --_join: 9em;
  }

  .summary {
    --_summary: 13;
  }

  .quote {
    --_quote: 21;
  }

  .topics {
    --_topics: 9;
  }

  .map {
    --_map: min(45cqi, 17em);
  }

  .signatories {
    --_list: 6em;
  }

  section {
    --_panel: var(--_count, 0em) + var(--_join, 0em);
    --_texts: 5em + (var(--_summary, 0) + var(--_quote, 0) + var(--_topics, 0)) *
      max(0.7em, 2.5em - 6cqi, 1.5em - 2cqi) + var(--_map, 0em);
  }

  slot {
    min-block-size: calc(var(--_panel) + var(--_texts) + var(--_list, 0em));
  }

  @container (width >= 46em) {
    slot {
      min-block-size: calc(max(var(--_panel), var(--_texts)) + var(--_list, 0em));
    }
  }

  .banner slot {
    min-block-size: max(2em, 28.4em - 50cqi);
  }

  .button slot {
    min-block-size: clamp(1em, 240em - 1000cqi, 6em);
  }

  :host(:state(loading)) slot:not([name]) {
    display: block;
  }

  :host(:state(loading)) section {
    position: relative;
    z-index: 0;
  }

  /* Lines where the texts of a card will be, under the fallback. They appear together with the message about loading. */
  :host(:state(loading)) .card slot:not([name])::after {
    content: '';
    position: absolute;
    inset: 8em var(--_space) var(--_space);
    max-inline-size: 66ch;
    background: repeating-linear-gradient(currentcolor 0 0.75em, transparent 0 1.75em);
    opacity: 0.06;
    z-index: -1;
    animation: appear 0s 1s both;
  }
`;
