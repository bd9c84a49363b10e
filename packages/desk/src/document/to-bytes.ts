import { rewrite, updatedAfter } from 'metropolis-call-publisher/core';
import { isSame, type JsonObject, withValue } from './json.js';
import type { Broken, Opened } from './opened.js';

/**
 * What saving writes. Nothing changed: the bytes that were opened. Else UTF-8, in the layout that was opened, with the
 * time of the change in `updated`.
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

/** What saving a text writes that is being mended: the bytes that were opened, if it is as it was. */
export function savedText(broken: Broken, text: string): Uint8Array<ArrayBuffer> {
  return broken.bytes && text === broken.text ? broken.bytes : new TextEncoder().encode(text);
}
