import type { Language } from '../page-language.js';

/**
 * The text alternative of the picture of the count. It is in the language of the snippet, not in that of the page. It has
 * no character with a meaning in Markdown or a wiki.
 */
export const badgeTexts: Readonly<Record<Language, string>> = {
  en: 'Metropolis call, number of signatories',
  fr: 'Appel de Metropolis, nombre de signataires',
  es: 'Llamamiento de Metropolis, número de signatarios',
};
