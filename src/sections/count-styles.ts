import { css } from 'lit';

export const countStyles = css`
  [part='count'] {
    display: grid;
    line-height: 1.2;
  }

  [part='count-value'] {
    font-size: 3.25em;
    font-variant-numeric: tabular-nums;
  }
`;
