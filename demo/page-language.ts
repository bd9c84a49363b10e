import { configureLocalization } from '@lit/localize';

/** The page's own languages. The widget in the preview follows the `lang` of its host page. */
export const languages = ['en', 'fr', 'es'] as const;
export type Language = (typeof languages)[number];

const { getLocale, setLocale } = configureLocalization({
  sourceLocale: 'en',
  targetLocales: ['fr', 'es'],
  loadLocale: language => import(`./generated/locales/${language}.js`),
});

export function isLanguage(tag: string | null | undefined): tag is Language {
  return languages.some(language => language === tag);
}

export function currentLanguage(): Language {
  const { lang } = document.documentElement;
  return isLanguage(lang) ? lang : 'en';
}

/** The language of the address (`ui=fr`), else the first of the visitor's languages that the page has, else English. */
export function preferredLanguage(params: URLSearchParams, wanted: readonly string[]): Language {
  return [params.get('ui'), ...wanted.map(tag => tag.split('-')[0])].find(isLanguage) ?? 'en';
}

/**
 * Sets the page's `lang` and the texts of its elements with `data-text`. They contain nothing else. If the texts of the
 * language cannot be loaded, the page stays as it is.
 */
export async function setLanguage(
  language: Language,
  texts: Readonly<Record<string, () => string>>,
): Promise<void> {
  try {
    await setLocale(language);
  } catch {
    // The library goes on waiting for the language that failed, until it is asked for another one.
    await setLocale(currentLanguage());
  }
  // The visitor may have chosen another language in the meantime.
  document.documentElement.lang = getLocale();
  for (const node of document.querySelectorAll<HTMLElement>('[data-text]')) {
    node.textContent = texts[node.dataset['text'] ?? '']?.() ?? node.textContent;
  }
}
