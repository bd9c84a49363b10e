import type { MsgFn } from '@lit/localize/internal/types.js';
import { directionOf, matchTag } from './tags.js';
import { msgOf, type Texts } from './texts.js';

/** A text of the call in the language that was picked, with what has to stand on it where that is another. */
export interface PickedText {
  readonly value: string;
  /** As the call's JSON has it; empty where it is not known. */
  readonly tag: string;
  /** Only where it is known and not the interface's language. */
  readonly lang?: string;
  readonly dir: 'ltr' | 'rtl' | 'auto';
}

/** One language of an element: its interface texts, its way to write numbers, dates and names, its pick of a text. */
export class Language {
  /** BCP 47 tag of the interface: the wanted language, or English where there are no texts for that. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** As `msg` of `@lit/localize`, for this language alone; every call has an id and a description. */
  readonly msg: MsgFn;
  readonly #wanted: string;
  /** What was picked before: the texts of a list are in the same few languages. */
  readonly #picks = new Map<string, Omit<PickedText, 'value'>>();

  /**
   * @param wanted BCP 47 tag.
   * @param texts the interface texts in that language; without them they are English.
   */
  constructor(wanted: string, texts?: Texts) {
    this.#wanted = wanted;
    this.tag = texts || matchTag(wanted, ['en']) ? wanted : 'en';
    this.dir = directionOf(this.tag);
    this.msg = msgOf(texts ?? {});
  }

  /**
   * The best of a text's languages: the wanted one, the call's default one, then the first there is.
   *
   * @param defaultLanguage the language of a text that does not say; without it, that is left open.
   */
  pick(text: string | Readonly<Record<string, string>>, defaultLanguage = ''): PickedText {
    const texts = typeof text === 'string' ? { [defaultLanguage]: text } : text;
    const tags = Object.keys(texts);
    const key = [defaultLanguage, ...tags].join();
    const pick = this.#picks.get(key) ?? this.#pickTag(tags, defaultLanguage);
    this.#picks.set(key, pick);
    return { ...pick, value: texts[pick.tag] ?? '' };
  }

  /** A whole number, not below 0. */
  number(value: number): string {
    // Left-to-right languages write small numbers alike, and the first use of `Intl` for it takes 11 ms.
    const digits = String(value);
    return this.dir === 'ltr' && value < 1000
      ? digits
      : this.tag === 'en'
        ? digits.replace(/\B(?=(...)+$)/g, ',')
        : new Intl.NumberFormat(this.tag).format(value);
  }

  plural(value: number): Intl.LDMLPluralRule {
    return new Intl.PluralRules(this.tag).select(value);
  }

  /** A time of day, with its date where that is not today. `time` is in milliseconds since the epoch. */
  time(time: number): string {
    const isToday = new Date(time).toDateString() === new Date().toDateString();
    const dateStyle = isToday ? undefined : 'medium';
    return new Intl.DateTimeFormat(this.tag, { timeStyle: 'short', dateStyle }).format(time);
  }

  /** The name of a country by its ISO 3166-1 alpha-2 code. */
  country(code: string): string {
    return new Intl.DisplayNames(this.tag, { type: 'region' }).of(code) ?? code;
  }

  /** The names of languages as a list: "English and French". */
  languages(tags: readonly string[]): string {
    return new Intl.ListFormat(this.tag).format(tags.map(tag => languageName(tag, this.tag)));
  }

  #pickTag(tags: readonly string[], defaultLanguage: string): Omit<PickedText, 'value'> {
    const tag = matchTag(this.#wanted, tags) ?? matchTag(defaultLanguage, tags) ?? tags[0] ?? '';
    const dir = tag ? directionOf(tag) : 'auto';
    return tag && !matchTag(tag, [this.tag]) ? { tag, dir, lang: tag } : { tag, dir };
  }
}

/** Those that the call was written in, at hand: to ask `Intl` for the first time takes long. */
const ownNames: Readonly<Record<string, string>> = { en: 'English', es: 'español', fr: 'français' };

/** The name of a language in that language itself. */
export function ownName(tag: string): string {
  return ownNames[tag] ?? languageName(tag, tag);
}

function languageName(tag: string, inTag: string): string {
  return new Intl.DisplayNames(inTag, { type: 'language' }).of(tag) ?? tag;
}
