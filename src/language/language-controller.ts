import type { ReactiveController, ReactiveElement } from 'lit';
import { isHydrating } from '../platform/script-file.js';
import { translations } from '../generated/translations.js';
import { report } from '../platform/warn-once.js';
import { isServer } from '../platform/is-server.js';
import { Language } from './language.js';
import { loadTexts } from './language-files.js';
import { nearestLanguage, observeLanguage } from './nearest-language.js';
import { matchTag, parseTag } from './tags.js';

/** How long an element that has its data waits for its language file before it shows English, in milliseconds. */
const patience = 1000;

/** Follows the language of its host, and has the texts for it. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveElement;
  #observer: MutationObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wanted: string | undefined;
  #current: Language | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Undefined until the first texts are there. A change of language shows when the texts for it are there. */
  get current(): Language | undefined {
    return isServer ? ownEnglish(this.#host) : this.#current;
  }

  hostConnected(): void {
    if (isServer) {
      return;
    }
    this.#observer = new MutationObserver(() => void this.#follow());
    observeLanguage(this.#host, this.#observer);
    void this.#follow();
    // A wait that was broken off by leaving begins anew.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Says that everything but the language is there: it is waited for for a second more, then English stands in. */
  hurry(): void {
    if (!isServer && !this.#current && !this.#timer) {
      this.#timer = setTimeout(() => this.#become(new Language(this.#wanted ?? '')), patience);
    }
  }

  async #follow(): Promise<void> {
    const host = this.#host;
    const wanted = wantedLanguage(nearestLanguage(host));
    if (wanted === this.#wanted) {
      return;
    }
    this.#wanted = wanted;
    if (isHydrating(host)) {
      this.#current = ownEnglish(host);
      await host.updateComplete;
    }
    const translation = matchTag(wanted, ['en', ...translations]) ?? 'en';
    const texts = translation === 'en' ? undefined : await loadTexts(translation);
    if (wanted === this.#wanted) {
      this.#become(new Language(wanted, texts));
    }
  }

  #become(language: Language): void {
    clearTimeout(this.#timer);
    this.#current = language;
    this.#host.requestUpdate();
  }
}

/** What can be known on a server, which has neither the document nor the language files: an element's own `lang`. */
function ownEnglish(element: Element): Language | undefined {
  const tag = element.getAttribute('lang') ?? '';
  return matchTag(tag, ['en']) ? new Language(tag) : undefined;
}

/** What a `lang` asks for; without one, the first of the browser's languages that the interface has, or its first. */
function wantedLanguage(lang: string): string {
  const tag = lang.trim().replaceAll('_', '-');
  if (/^[A-Za-z]{2}$/.test(tag) || (tag && parseTag(tag))) {
    return tag;
  }
  if (tag) {
    report(`lang="${lang}" is not a language tag (BCP 47)`);
  }
  const { language, languages } = navigator;
  return languages.find(browserTag => matchTag(browserTag, ['en', ...translations])) ?? language;
}
