import { css } from 'lit';

/**
 * The height to reserve while loading, so that the page below does not move. The formulas are lines through heights
 * measured from 240 to 1200 px, for a call of some three hundred words. Nothing is reserved for a choice of sections.
 */
export const roomStyles = css`
  .card slot {
    --_room: max(51em, 121em - 140cqi, 221em - 560cqi);
  }

  .banner slot {
    --_room: max(5em, 21em - 24cqi);
  }

  .button slot {
    --_room: clamp(0.75em, 100em - 360cqi, 4.75em);
  }

  .own-sections slot {
    --_room: 0;
  }

  :host(:state(loading)) slot:not([name]) {
    display: block;
    min-block-size: var(--_room);
  }
`;
