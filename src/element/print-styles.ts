import { css } from 'lit';

/** On paper, buttons are hidden, texts are open, and the address to join is written out. */
export const printStyles = css`
  @media print {
    button,
    label {
      display: none;
    }

    .text details::details-content {
      content-visibility: visible;
    }

    [part='join'][href^='http']::after {
      content: ': ' attr(href);
      font-weight: 400;
    }
  }
`;
