import { css } from 'lit';

/** On paper, buttons are hidden and the address to join is written out. */
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
