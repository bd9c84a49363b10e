/**
 * Reads a property of the document by the platform's own getter. `document.baseURI` may be something else: an element of
 * the page, such as `<img name="baseURI">`, stands in for the property of that name (HTML §3.1.5). `HTMLDocument` inherits
 * the getters of `Document`, which a page may have replaced, as MooTools does.
 */
export function documentProperty<Name extends keyof Document>(name: Name): Document[Name] {
  return Reflect.get(HTMLDocument.prototype, name, document);
}

/**
 * Resolves a URL. Undefined if it is not a URL.
 *
 * @param base absolute; that of the page for a URL that the page gives
 */
export function resolveUrl(url: string, base = documentProperty('baseURI')): string | undefined {
  return URL.canParse(url, base) ? new URL(url, base).href : undefined;
}
