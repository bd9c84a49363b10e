/** The page's own language. A widget is told nothing: it follows the `lang` of the page around it. */
export const languages = ['en', 'fr', 'es'] as const;
export type Language = (typeof languages)[number];

/** Texts by their `data-text`. */
export type Texts = Readonly<Record<string, string>>;

// English is what the page itself says: it can be read without scripts, and stands in one place.
const english: Texts = Object.fromEntries([...textNodes()].map(node => [keyOf(node), node.textContent]));

export function isLanguage(tag: string | null | undefined): tag is Language {
  return languages.some(language => language === tag);
}

export function currentLanguage(): Language {
  const { lang } = document.documentElement;
  return isLanguage(lang) ? lang : 'en';
}

/** What the address asks for (`ui=fr`), else the first of the visitor's languages that the page has, else English. */
export function preferredLanguage(params: URLSearchParams, wanted: readonly string[]): Language {
  return [params.get('ui'), ...wanted.map(tag => tag.split('-')[0])].find(isLanguage) ?? 'en';
}

/** Sets the page's `lang` and texts. */
export function setLanguage(language: Language, texts: Readonly<Record<'fr' | 'es', Texts>>): void {
  document.documentElement.lang = language;
  const spoken = language === 'en' ? english : texts[language];
  for (const node of textNodes()) {
    node.textContent = spoken[keyOf(node)] ?? node.textContent;
  }
}

/** Every element whose text is named by `data-text`: it holds that text and nothing else. */
function textNodes(): NodeListOf<HTMLElement> {
  return document.querySelectorAll<HTMLElement>('[data-text]');
}

function keyOf(node: HTMLElement): string {
  return node.dataset['text'] ?? '';
}
