import { requestTexts } from '../platform/script-file.js';
import { warnOnce } from '../platform/warn-once.js';
import type { Texts } from './texts.js';

/** Requests by language, so that a page fetches each language file once. */
const requests = new Map<string, Promise<Texts | undefined>>();

/** Loads the interface texts of a language. Undefined if the language file cannot be loaded. */
export function loadTexts(tag: string): Promise<Texts | undefined> {
  const request = requests.get(tag) ?? fetchTexts(tag);
  requests.set(tag, request);
  return request;
}

/** A failed request is forgotten: the next element that needs the file requests it again. */
async function fetchTexts(tag: string): Promise<Texts | undefined> {
  try {
    return await requestTexts(tag);
  } catch (error) {
    requests.delete(tag);
    warnOnce(`locales/${tag}.json: ${String(error)}`);
    return undefined;
  }
}
