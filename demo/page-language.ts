/** The page's own languages. The widget in the preview follows the `lang` of its host page. */
export const languages = ['en', 'fr', 'es'] as const;
export type Language = (typeof languages)[number];

/** Texts by their `data-text`. */
export type Texts = Readonly<Record<string, string>>;

// The English texts are in the page itself, so that it can be read without scripts.
const english: Texts = Object.fromEntries([...textNodes()].map(node => [keyOf(node), node.textContent]));

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

/** Sets the page's `lang` and texts. */
export function setLanguage(language: Language, texts: Readonly<Record<'fr' | 'es', Texts>>): void {
  document.documentElement.lang = language;
  const own = language === 'en' ? english : texts[language];
  for (const node of textNodes()) {
    node.textContent = own[keyOf(node)] ?? node.textContent;
  }
}

/** The elements with a `data-text`, the key of their text. They contain nothing else. */
function textNodes(): NodeListOf<HTMLElement> {
  return document.querySelectorAll<HTMLElement>('[data-text]');
}

function keyOf(node: HTMLElement): string {
  return node.dataset['text'] ?? '';
}
