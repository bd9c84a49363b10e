import { css } from 'lit';

export const statusStyles = css`
  /* The message appears after a second: most loads are faster. */
  :host(:state(loading)) [part='status'] p {
    animation: appear 0s 1s both;
  }

  @keyframes appear {
    from {
      visibility: hidden;
    }
  }

  /*
   * While loading, it stands above the fallback, not below the reserved room. It is one line high, even before the language
   * is known.
   */
  :host(:state(loading)) [part='status'] {
    order: -1;
    position: static;
    min-block-size: 1.3125em;
  }
`;
