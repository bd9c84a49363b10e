import { css } from 'lit';

export const mailStyles = css`
  .below li {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 0.5em;
    margin-block: 0.5em;
  }
`;
