import { css } from 'lit';

/** On paper, texts are open, and the address to join is written out. Buttons are hidden, as where there are no scripts. */
export const printStyles = css`
  @media print, (scripting: none) {
    button,
    label {
      display: none;
    }
  }

  @media print {
    .text details::details-content {
      content-visibility: visible;
    }

    [part='join'][href^='http']::after {
      content: ': ' attr(href);
      font-weight: 400;
    }
  }
`;
