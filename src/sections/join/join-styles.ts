import { css } from 'lit';

export const joinStyles = css`
  [part='join'] {
    padding: 0.8125em 1.5em;
    border: 2px solid transparent;
    border-radius: var(--_radius);
    text-align: center;
    text-decoration: none;
  }
`;
