import { css } from 'lit';

export const mailStyles = css`
  .below ul {
    margin-block: 0.5em;
  }

  /* A button that has no room beside a text of this width moves under it. */
  .below p {
    flex: 10em;
  }
`;
