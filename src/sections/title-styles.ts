import { css } from 'lit';

export const titleStyles = css`
  [part='title'] > * {
    font-size: clamp(1.375em, 1em + 2.5cqi, 2.125em);
    line-height: 1.15;
    text-wrap: balance;
  }

  .banner [part='title'] > * {
    font-size: 1.375em;
  }

  .organizer,
  .highlight {
    margin-block-end: 0.375em;
  }

  .organizer a {
    color: inherit;
  }

  .organizer::before {
    content: '';
    display: inline-block;
    inline-size: 1.5em;
    margin-inline-end: 0.5em;
    border-block-start: 0.1875em solid var(--_accent);
    vertical-align: middle;
  }
`;
