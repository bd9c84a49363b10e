import { css } from 'lit';

export const signatoryStyles = css`
  [part='signatory'] {
    padding-block: 0.5em;
    border-block-end: var(--_border);
  }

  /* The ground is wider than the text, which stays in the column of the others. */
  [aria-current] {
    box-shadow:
      -0.5em 0 var(--_tint),
      0.5em 0 var(--_tint);
  }

  mark {
    padding-inline: 0.5em;
    border-radius: 1em;
  }
`;
