import { translations } from '../generated/translations.js';
import { loadTexts } from './language-files.js';
import { matchTag } from './tags.js';

/**
 * Loads the interface texts of a language ahead of time. A server renders an element with a call in each language that has
 * been loaded, and in English. The browser that takes this over has to load the same languages first.
 *
 * @param tag BCP 47. For a language without a translation nothing is loaded: its interface is English.
 */
export async function loadLanguage(tag: string): Promise<void> {
  const translation = matchTag(tag, translations);
  if (translation) {
    await loadTexts(translation, undefined);
  }
}
