import type { ReactiveController, ReactiveElement } from 'lit';
import { translations } from '../generated/translations.js';
import { isServer } from '../platform/is-server.js';
import { isHydrating, loadedTexts } from '../platform/script-file.js';
import { warnOnce } from '../platform/warn-once.js';
import { Language } from './language.js';
import { loadTexts } from './language-files.js';
import { nearestLanguage } from './nearest-language.js';
import { matchTag, parseTag } from './tags.js';

/** How long an element with its data waits for its language file before it shows English, in milliseconds. */
const fallbackDelay = 1000;

/** An element with a language. `files` is the URL of the folder with the files of this release, if the page names it. */
type LanguageHost = ReactiveElement & { readonly files: string | undefined };

/** Follows the language of its host and loads the interface texts for it. */
export class LanguageController implements ReactiveController {
  readonly #host: LanguageHost;
  /** Undefined on a server, where nothing connects. */
  readonly #observer = (isServer || new MutationObserver(() => void this.#follow())) as MutationObserver;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wanted: string | undefined;
  #current: Language | undefined;

  constructor(host: LanguageHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The language to show. Undefined until its texts are loaded; a change takes effect when the new texts are loaded. */
  get current(): Language | undefined {
    return isServer ? ownLanguage(this.#host) : this.#current;
  }

  hostConnected(): void {
    if (isServer) {
      return;
    }
    void this.#follow();
    // Restarts the timer that disconnecting cancelled.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Call this when everything but the language has loaded. After a second without it, the interface is English. */
  startFallbackTimer(): void {
    if (!isServer && !this.#current && !this.#timer) {
      this.#timer = setTimeout(() => this.#setLanguage(new Language(this.#wanted ?? '')), fallbackDelay);
    }
  }

  async #follow(): Promise<void> {
    const host = this.#host;
    const wanted = wantedLanguage(nearestLanguage(host, this.#observer));
    if (wanted === this.#wanted) {
      return;
    }
    this.#wanted = wanted;
    if (isHydrating(host)) {
      this.#current = ownLanguage(host);
      await host.updateComplete;
    }
    const translation = matchTag(wanted, ['en', ...translations]) ?? 'en';
    const texts = translation === 'en' ? undefined : await loadTexts(translation, host.files);
    if (wanted === this.#wanted) {
      this.#setLanguage(new Language(wanted, texts));
    }
  }

  #setLanguage(language: Language): void {
    clearTimeout(this.#timer);
    this.#current = language;
    this.#host.requestUpdate();
  }
}

/**
 * The language of the element's own `lang`, if no texts have to be loaded for it. A server knows no more: it has no
 * document, and waits for nothing.
 */
function ownLanguage(element: Element): Language | undefined {
  const tag = element.getAttribute('lang') ?? '';
  const translation = matchTag(tag, translations);
  const texts = translation === undefined ? undefined : loadedTexts(translation);
  return texts || (!translation && parseTag(tag)) ? new Language(tag, texts) : undefined;
}

/** The language that a `lang` asks for. Without one: the browser's first language that has a translation, or its first. */
function wantedLanguage(lang: string): string {
  const tag = lang.trim().replaceAll('_', '-');
  if (/^[A-Za-z]{2}$/.test(tag) || (tag && parseTag(tag))) {
    return tag;
  }
  if (tag) {
    warnOnce(`lang="${lang}" is not a language tag (BCP 47)`);
  }
  const { language, languages } = navigator;
  return languages.find(browserTag => matchTag(browserTag, ['en', ...translations])) ?? language;
}
