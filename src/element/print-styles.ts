import { css } from 'lit';

/** On paper nothing can be pressed, and an address has to be read. */
export const printStyles = css`
  @media print {
    button,
    label {
      display: none;
    }

    [part='join'][href^='http']::after {
      content: ': ' attr(href);
      font-weight: 400;
    }
  }
`;
