import { css } from 'lit';

export const signatoryStyles = css`
  [part='signatory'] {
    padding: 0.5em;
    border-block-end: var(--_border);
  }

  mark {
    padding-inline: 0.5em;
    border-radius: 1em;
  }
`;
