import { requestTexts } from '../platform/script-file.js';
import { report } from '../platform/warn-once.js';
import type { Texts } from './texts.js';

/** What was asked for on this page, so that a language file is fetched once. */
const requests = new Map<string, Promise<Texts | undefined>>();

/** The interface texts in one of `translations`, or nothing where its language file cannot be had. */
export function loadTexts(tag: string): Promise<Texts | undefined> {
  const request = requests.get(tag) ?? fetchTexts(tag);
  requests.set(tag, request);
  return request;
}

/** A file that fails is asked for again by the next element that needs it. */
async function fetchTexts(tag: string): Promise<Texts | undefined> {
  try {
    return await requestTexts(tag);
  } catch (error) {
    requests.delete(tag);
    report(`locales/${tag}.json: ${String(error)}`);
    return undefined;
  }
}
