import { css } from 'lit';

export const languageStyles = css`
  [aria-pressed='true'] {
    color: var(--_link);
    font-weight: 700;
  }
`;
