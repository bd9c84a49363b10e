import { css } from 'lit';

export const signatoriesStyles = css`
  label,
  .group {
    inline-size: 100%;
  }

  input {
    display: block;
    inline-size: min(100%, 24em);
    margin-block-start: 0.375em;
    border-color: currentcolor;
  }

  .group + .group {
    margin-block-start: 1em;
  }

  .group ul {
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
    gap: 0 1.5em;
  }
`;
