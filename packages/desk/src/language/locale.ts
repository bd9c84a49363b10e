import { configureLocalization } from '@lit/localize';

/** The desk's own languages. */
export const deskLanguages = ['en', 'fr', 'es'] as const;

export type DeskLanguage = (typeof deskLanguages)[number];

const { getLocale, setLocale } = configureLocalization({
  sourceLocale: 'en',
  targetLocales: ['es', 'fr'],
  loadLocale: locale =>
    locale === 'fr' ? import('../generated/locales/fr.js') : import('../generated/locales/es.js'),
});

/** BCP 47: the current language of the desk. */
export function deskLanguage(): DeskLanguage {
  return deskLanguages.find(each => each === getLocale()) ?? 'en';
}

/** Changes the language of the desk. The address keeps it for the next visit. */
export async function setDeskLanguage(language: DeskLanguage): Promise<void> {
  const url = new URL(location.href);
  url.searchParams.set('ui', language);
  history.replaceState(history.state, '', url);
  await apply(language);
}

/** Sets the language from the address (`?ui=fr`), or else from the browser: its first language that the desk has. */
export async function startLanguage(): Promise<void> {
  const wanted = [new URL(location.href).searchParams.get('ui'), ...navigator.languages];
  const plain = wanted.map(tag => tag?.slice(0, 2).toLowerCase());
  await apply(plain.flatMap(tag => deskLanguages.find(each => each === tag) ?? [])[0] ?? 'en');
}

async function apply(language: DeskLanguage): Promise<void> {
  await setLocale(language);
  document.documentElement.lang = language;
}
