import { css } from 'lit';

/** What all sections stand on: the custom properties with their defaults, and plain text, links, lists and headings. */
export const baseStyles = css`
  :host {
    --_accent: var(--metropolis-call-accent, light-dark(#0b5d52, #6fd6c3));
    --_on-accent: var(--metropolis-call-on-accent, light-dark(#fff, #06231f));
    --_accent-text: var(--metropolis-call-accent, light-dark(#0b5d52, #6fd6c3));
    --_background: var(--metropolis-call-background, light-dark(#fff, #14201e));
    --_text: var(--metropolis-call-text, light-dark(#16211f, #edf4f2));
    --_muted: var(--metropolis-call-muted, light-dark(#52615e, #a9bab6));
    --_border: var(--metropolis-call-border, light-dark(#cbd7d4, #3a4b48));
    --_radius: var(--metropolis-call-radius, 0.375rem);
    --_space: var(--metropolis-call-space, 1.25rem);
    --_font-family: var(--metropolis-call-font-family, inherit);
    display: block;
    container-type: inline-size;
  }

  :host([hidden]) {
    display: none;
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  * {
    box-sizing: border-box;
  }

  :is(h1, h2, h3, h4, h5, h6, p, ul) {
    margin: 0;
    padding: 0;
    font-size: 1em;
  }

  ul {
    list-style: none;
  }

  a {
    color: var(--_accent-text);
    text-underline-offset: 0.15em;
  }

  :focus-visible {
    outline: 3px solid var(--_accent-text);
    outline-offset: 2px;
  }

  .small {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .announcement {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
