import { requestTexts } from '../platform/script-file.js';
import { warnOnce } from '../platform/warn-once.js';
import type { Texts } from './texts.js';

/** Requests by folder and language, so that a page fetches each language file once. */
const requests = new Map<string, Promise<Texts | undefined>>();

/**
 * Loads the interface texts of a language.
 *
 * @param folder URL of the folder with the files of this release, if the page names it
 * @returns undefined if the language file cannot be loaded
 */
export function loadTexts(tag: string, folder: string | undefined): Promise<Texts | undefined> {
  const key = `${tag} ${folder ?? ''}`;
  const request = requests.get(key) ?? fetchTexts(tag, folder, key);
  requests.set(key, request);
  return request;
}

/** A failed request is forgotten: the next element that needs the file requests it again. */
async function fetchTexts(tag: string, folder: string | undefined, key: string): Promise<Texts | undefined> {
  try {
    const texts = await requestTexts(tag, folder);
    if (typeof texts === 'object' && texts) {
      return texts as Texts;
    }
    throw new Error('no texts found');
  } catch (error) {
    requests.delete(key);
    warnOnce(`locales/${tag}.json: ${(error as Error).message}; files="…" names the folder of the release`);
    return undefined;
  }
}
