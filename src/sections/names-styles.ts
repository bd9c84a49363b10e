import { css } from 'lit';

export const namesStyles = css`
  .highlight::before {
    content: '\\2713' / '';
    margin-inline-end: 0.5em;
  }
`;
