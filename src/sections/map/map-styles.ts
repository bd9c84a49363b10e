import { css } from 'lit';

export const mapStyles = css`
  [part='map'] {
    inline-size: 100%;
    border-radius: var(--_radius);
    fill: none;
    stroke: var(--_link);
    stroke-linecap: round;
    stroke-width: 5;
  }

  .land {
    fill: var(--_muted);
    opacity: 0.3;
    stroke: none;
  }

  .mark {
    stroke: var(--_text);
    stroke-width: 8;
  }

  /* A ring around the dot. */
  .newest {
    opacity: 0.4;
    stroke-width: 12;
  }
`;
