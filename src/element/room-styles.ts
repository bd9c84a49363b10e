import { css } from 'lit';

/**
 * The height to reserve while loading, so that the page below does not move: the sum of the sections' heights, measured
 * from 240 to 1280 px for a call of some three hundred words.
 */
export const roomStyles = css`
  :host(:state(loading)) slot:not([name]) {
    display: block;
    min-block-size: 10em;
  }
`;
