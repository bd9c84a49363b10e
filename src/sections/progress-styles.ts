import { css } from 'lit';

export const progressStyles = css`
  progress {
    display: block;
    inline-size: 100%;
    block-size: 0.75em;
    margin-block: 0.75em 0.375em;
    accent-color: var(--_accent);
  }
`;
