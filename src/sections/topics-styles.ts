import { css } from 'lit';

export const topicsStyles = css`
  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.375em 1em;
  }
`;
