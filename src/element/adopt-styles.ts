import { adoptStyles as adoptInThisDocument, type CSSResult } from 'lit';

/**
 * Applies the styles to a shadow root. Lit's constructed style sheets work only in the document that loaded the script.
 * An element in another document, such as that of an iframe, needs a style sheet made there.
 */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const { ownerDocument } = root;
  if (ownerDocument === document) {
    adoptInThisDocument(root, [...styles]);
  } else if (ownerDocument.defaultView) {
    const sheet = new ownerDocument.defaultView.CSSStyleSheet();
    sheet.replaceSync(styles.join(''));
    root.adoptedStyleSheets = [sheet];
  }
}
