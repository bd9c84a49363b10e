import { rewrite, updatedAfter } from 'metropolis-call-publisher/core';
import { isSame, type JsonObject, withValue } from './json.js';
import type { Broken, Opened } from './opened.js';

/**
 * The file to save. If nothing changed, it has the bytes that were opened. Otherwise it is UTF-8 in the layout of the
 * opened file, with the time of the change in `updated`.
 */
export function saved(
  opened: Opened,
  json: JsonObject,
  now: Date,
): Opened & { readonly bytes: Uint8Array<ArrayBuffer> } {
  if (opened.bytes && isSame(opened.json, json)) {
    return { ...opened, bytes: opened.bytes };
  }
  const dated = withValue(json, ['updated'], updatedAfter(opened.json, now)) as JsonObject;
  const text = rewrite(opened.text, dated);
  return { name: opened.name, text, json: dated, bytes: new TextEncoder().encode(text) };
}

/** The bytes to save for a text that is being mended. If it was not changed, they are the bytes that were opened. */
export function savedText(broken: Broken, text: string): Uint8Array<ArrayBuffer> {
  return broken.bytes && text === broken.text ? broken.bytes : new TextEncoder().encode(text);
}
