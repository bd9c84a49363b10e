import { requestTexts } from '../platform/script-file.js';
import type { Texts } from './texts.js';

/** Requests by folder and language, so that a page fetches each language file once. */
const requests = new Map<string, Promise<unknown>>();

/**
 * Loads the interface texts of a language. A failed request is forgotten: the next element that needs the file requests it
 * again.
 *
 * @param folder URL of the folder with the files of this release, if the page names it
 * @returns undefined if the language file cannot be loaded
 */
export async function loadTexts(tag: string, folder: string | undefined): Promise<Texts | undefined> {
  const key = `${tag} ${folder}`;
  const request = requests.get(key) ?? requestTexts(tag, folder);
  requests.set(key, request);
  const texts = await request;
  if (!texts) {
    requests.delete(key);
  }
  return texts as Texts | undefined;
}
