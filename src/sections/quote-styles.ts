import { css } from 'lit';

export const quoteStyles = css`
  blockquote {
    padding-inline-start: 1.25em;
    border-inline-start: 0.25em solid var(--_accent);
  }

  blockquote div > :first-child::before {
    content: open-quote;
  }

  blockquote div > :last-child::after {
    content: close-quote;
  }
`;
