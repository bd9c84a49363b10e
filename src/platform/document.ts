/**
 * Reads a property of the document by the platform's own getter. `document.baseURI` may be something else: an element of
 * the page, such as `<img name="baseURI">`, stands in for the property of that name (HTML §3.1.5). `HTMLDocument` inherits
 * the getters of `Document`, which a page may have replaced, as MooTools does.
 */
export function documentProperty<Name extends keyof Document>(name: Name): Document[Name] {
  return Reflect.get(HTMLDocument.prototype, name, document);
}

/** Resolves a URL that a page gives. Undefined if it is not a URL. */
export function resolveUrl(url: string | URL): string | undefined {
  const base = documentProperty('baseURI');
  return URL.canParse(url, base) ? new URL(url, base).href : undefined;
}
