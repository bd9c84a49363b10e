import { css } from 'lit';

export const namesStyles = css`
  .highlight::before {
    content: '✓' / '';
    margin-inline-end: 0.5em;
    color: var(--_link);
  }
`;
