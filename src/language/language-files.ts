import { languageFiles } from '../generated/language-files.js';
import { report } from '../report.js';
import { codeUrl } from '../script-file.js';
import type { Texts } from './texts.js';

/** The languages that the interface has, besides English. */
export const translations: readonly string[] = Object.keys(languageFiles);

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
  const file = `locales/${tag}.json`;
  try {
    const integrity = languageFiles[tag] ?? '';
    // As text: a page may have put a `fetch` of its own in the place of the browser's, for which a URL is a string.
    const { href } = new URL(file, codeUrl);
    const response = await fetch(href, { credentials: 'omit', integrity });
    return (await response.json()) as Texts;
  } catch (error) {
    requests.delete(tag);
    report(`${file} beside the script: ${String(error)}`);
    return undefined;
  }
}
