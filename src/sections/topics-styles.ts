import { css } from 'lit';

export const topicsStyles = css`
  dl {
    display: grid;
    gap: 0.375em 1em;
  }

  @container (width >= 16em) {
    dl {
      grid-template-columns: auto 1fr;
    }
  }
`;
