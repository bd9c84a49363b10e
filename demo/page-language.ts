import { es } from './texts/es.js';
import { fr } from './texts/fr.js';

/** The host page's own language. The widget is told nothing: it follows the `lang` of the page around it. */
export const languages = ['en', 'fr', 'es'] as const;
export type Language = (typeof languages)[number];

type Texts = Readonly<Record<string, string>>;

// English is what the page itself says: it can be read without scripts, and stands in one place.
const texts: Readonly<Record<Language, Texts>> = { en: textsOfPage(), fr, es };
const listeners = new Set<() => void>();

export function isLanguage(tag: string | null | undefined): tag is Language {
  return languages.some(language => language === tag);
}

export function currentLanguage(): Language {
  const { lang } = document.documentElement;
  return isLanguage(lang) ? lang : 'en';
}

/** What the address asks for (`?lang=fr`), else the first of the visitor's languages that the page has, else English. */
export function preferredLanguage(search: string, wanted: readonly string[]): Language {
  const asked = new URLSearchParams(search).get('lang');
  return [asked, ...wanted.map(tag => tag.split('-')[0])].find(isLanguage) ?? 'en';
}

/** Sets the page's `lang` and texts, then tells the listeners. */
export function setLanguage(language: Language): void {
  document.documentElement.lang = language;
  for (const node of textNodes()) {
    node.textContent = texts[language][keyOf(node)] ?? node.textContent;
  }
  for (const listener of listeners) {
    listener();
  }
}

export function onLanguageChange(listener: () => void): void {
  listeners.add(listener);
}

function textsOfPage(): Texts {
  return Object.fromEntries([...textNodes()].map(node => [keyOf(node), node.textContent]));
}

/** Every element whose text is named by `data-text`: it holds that text and nothing else. */
function textNodes(): NodeListOf<HTMLElement> {
  return document.querySelectorAll<HTMLElement>('[data-text]');
}

function keyOf(node: HTMLElement): string {
  return node.dataset['text'] ?? '';
}
