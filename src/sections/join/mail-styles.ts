import { css } from 'lit';

export const mailStyles = css`
  .below ul {
    margin-block: 0.5em;
  }

  /* Where there is no room for the button beside a text of this width, it moves under each text. */
  .below p {
    flex: 10em;
  }
`;
