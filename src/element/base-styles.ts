import { css } from 'lit';

/** Shared by all sections: custom properties with their defaults, text, links, lists, buttons and headings. */
export const baseStyles = css`
  :host {
    --_accent: var(--metropolis-call-accent, light-dark(#0b5d52, #6fd6c3));
    --_on-accent: var(--metropolis-call-on-accent, light-dark(#fff, #06231f));
    --_background: var(--metropolis-call-background, light-dark(#fff, #14201e));
    --_text: var(--metropolis-call-text, light-dark(#16211f, #edf4f2));
    --_muted: var(--metropolis-call-muted, light-dark(#52615e, #a9bab6));
    --_border: 1px solid var(--metropolis-call-border, light-dark(#cbd7d4, #3a4b48));
    --_radius: var(--metropolis-call-radius, 0.375em);
    --_space: min(var(--metropolis-call-space, 1.25em), 6cqi);
    --_link: var(--_accent);
    display: block;
  }

  /*
   * Text on the accent colour is black or white, by the luminance of the accent. Near a luminance of 0.18 both have a
   * contrast of at least 4.5:1 (WCAG 2.2). Text in the accent colour is made dark or light enough for the background. Its
   * chroma is limited to what screens can show, as clipping would change the contrast. Firefox supports this from 128.
   */
  @supports (color: rgb(from red r g b)) {
    :host {
      --_dark: clamp(0, (0.18 - y) * 1e5, 2);
      --_on-accent: var(
        --metropolis-call-on-accent,
        color(from var(--_accent) xyz var(--_dark) var(--_dark) var(--_dark))
      );
      --_link: light-dark(
        oklch(from var(--_accent) min(l, 0.48) min(c, 0.21) h),
        oklch(from var(--_accent) max(l, 0.75) min(c, 0.21) h)
      );
    }
  }

  :host([hidden]) {
    display: none;
  }

  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    font-size: 1em;
  }

  ul {
    /* VoiceOver does not announce a list that has the value none. */
    list-style: '';
  }

  /*
   * The widget inherits the page's font, and the text spacing that a reader may have set (WCAG 2.2, 1.4.12). A style of
   * the page can reset the element itself, but not this inner box.
   */
  section {
    all: initial;
    box-sizing: border-box;
    container-type: inline-size;
    /* The least width, with padding and border: 15em. */
    contain-intrinsic-inline-size: 12.375em;
    color-scheme: inherit;
    font-size: inherit;
    letter-spacing: inherit;
    pointer-events: inherit;
    visibility: inherit;
    word-spacing: inherit;
    border: var(--_border);
    background: var(--_background);
    color: var(--_text);
    font-family: var(--metropolis-call-font-family, inherit);
    line-height: 1.5;
    overflow-wrap: anywhere;
  }

  .light {
    color-scheme: light;
  }

  .dark {
    color-scheme: dark;
  }

  .text p {
    max-inline-size: 66ch;
  }

  ::slotted(a),
  a,
  summary,
  .highlight::before,
  [aria-pressed='true'],
  [part='count-value'] {
    color: var(--_link);
  }

  dt,
  summary,
  .highlight,
  [aria-current],
  [aria-pressed='true'],
  [part='count'],
  [part='join'] {
    font-weight: 700;
  }

  summary {
    padding-block: 0.25em;
    cursor: pointer;
  }

  button,
  input {
    padding: 0.5em 1em;
    border: var(--_border);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    overflow-wrap: normal;
  }

  mark,
  [part='join'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  :focus-visible {
    outline: 3px solid var(--_link);
    outline-offset: 2px;
  }

  .small {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375em 0.75em;
  }

  .stack,
  ul {
    display: grid;
    gap: 0.625em;
  }

  .stack {
    justify-items: start;
  }

  .announcement {
    position: absolute;
    clip-path: inset(50%);
  }
`;
