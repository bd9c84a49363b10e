import type { CSSResult } from 'lit';

/**
 * Applies the styles again after an element has moved to another document, such as that of an iframe: the browser then
 * drops constructed style sheets, and accepts only those made in the new document.
 */
export function adoptStyles({ shadowRoot, ownerDocument }: Element, styles: readonly CSSResult[]): void {
  const { defaultView } = ownerDocument;
  if (shadowRoot && defaultView) {
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(styles.join(''));
    shadowRoot.adoptedStyleSheets = [sheet];
  }
}
