import type { MsgFn } from '@lit/localize/internal/types.js';
import { directionOf, matchTag } from './tags.js';
import { msgOf, type Texts } from './texts.js';

/** A text in the language that was picked, and the attributes for its element. */
export interface PickedText {
  readonly value: string;
  /** Language tag as in the call's JSON. Empty if unknown. */
  readonly tag: string;
  /** Set if the language is known and is not that of the interface. */
  readonly lang: string | undefined;
  readonly dir: 'ltr' | 'rtl' | 'auto';
}

/** A language of the interface: its texts, its formats of numbers, dates and names, and its choice among translations. */
export class Language {
  /** BCP 47 tag of the interface: the wanted language, or English if there are no texts for it. */
  declare readonly tag: string;
  declare readonly dir: 'ltr' | 'rtl';
  /** Like `msg` of `@lit/localize`, but for this language. Every use passes an id and a description. */
  declare readonly msg: MsgFn;
  readonly #wanted: string;
  #countries: Intl.DisplayNames | undefined;
  /** Results of earlier picks: the texts of a list are in the same few languages. */
  readonly #picks = new Map<string, Omit<PickedText, 'value'>>();

  /**
   * @param wanted BCP 47 tag
   * @param texts interface texts of that language. Default: English.
   */
  constructor(wanted: string, texts?: Texts) {
    this.#wanted = wanted;
    this.tag = texts || matchTag(wanted, ['en']) ? wanted : 'en';
    this.dir = directionOf(this.tag);
    this.msg = msgOf(texts ?? {});
  }

  /**
   * Picks a translation: in the wanted language, else in the default language, else the first one.
   *
   * @param defaultLanguage the default language, which is also that of a plain string. Empty if unknown.
   */
  pick(text: string | Readonly<Record<string, string>>, defaultLanguage = ''): PickedText {
    const isPlain = typeof text === 'string';
    const tags = isPlain ? [defaultLanguage] : Object.keys(text);
    const key = `${defaultLanguage},${String(tags)}`;
    const pick = this.#picks.get(key) ?? this.#pickTag(tags, defaultLanguage);
    this.#picks.set(key, pick);
    return { ...pick, value: isPlain ? text : (text[pick.tag] ?? '') };
  }

  /** Formats a whole number that is not negative. */
  number(value: number): string {
    // Left-to-right languages write small numbers alike. The first use of `Intl.NumberFormat` takes 11 ms.
    const digits = String(value);
    return this.dir === 'ltr' && value < 1000
      ? digits
      : this.tag === 'en'
        ? digits.replace(/\B(?=(...)+$)/g, ',')
        : new Intl.NumberFormat(this.tag).format(value);
  }

  /**
   * Picks the form of a text for a number.
   *
   * @param forms a form for each plural category (CLDR), `other` last; `#` is the number: `one: # book; other: # books`
   */
  plural(forms: string, value: number): string {
    // English needs no `Intl.PluralRules`, whose first use takes 1 ms.
    const category =
      this.tag === 'en' ? (value === 1 ? 'one' : 'other') : new Intl.PluralRules(this.tag).select(value);
    const [, form = ''] = new RegExp(`(?:${category}|other): ([^;]+)`).exec(forms) ?? [];
    return form.replace('#', this.number(value));
  }

  /**
   * Formats a time of day, with the date unless it is today.
   *
   * @param time milliseconds since the epoch
   */
  time(time: number): string {
    const isToday = new Date(time).toDateString() === new Date().toDateString();
    const dateStyle = isToday ? undefined : 'medium';
    return new Intl.DateTimeFormat(this.tag, { timeStyle: 'short', dateStyle }).format(time);
  }

  /** Formats an RFC 3339 full-date. A line does not break inside it. */
  date(day: string): string {
    const format = new Intl.DateTimeFormat(this.tag, { dateStyle: 'medium', timeZone: 'UTC' });
    return format.format(new Date(day)).replaceAll(' ', '\u00a0');
  }

  /** The name of a country by its ISO 3166-1 alpha-2 code. */
  country(code: string): string {
    this.#countries ??= new Intl.DisplayNames(this.tag, { type: 'region' });
    return this.#countries.of(code) ?? code;
  }

  /** The names of languages as a list: "English and French". */
  languages(tags: readonly string[]): string {
    return new Intl.ListFormat(this.tag).format(tags.map(tag => languageName(tag, this.tag)));
  }

  #pickTag(tags: readonly string[], defaultLanguage: string): Omit<PickedText, 'value'> {
    const tag = matchTag(this.#wanted, tags) ?? matchTag(defaultLanguage, tags) ?? tags[0] ?? '';
    const dir = tag ? directionOf(tag) : 'auto';
    const lang = tag && !matchTag(tag, [this.tag]) ? tag : undefined;
    return { tag, dir, lang };
  }
}

/** Names of the call's original languages. Listing them avoids the first use of `Intl`, which is slow. */
const ownNames: Readonly<Record<string, string>> = { en: 'English', es: 'español', fr: 'français' };

/** The name of a language, in that language. */
export function ownName(tag: string): string {
  return (Object.hasOwn(ownNames, tag) && ownNames[tag]) || languageName(tag, tag);
}

function languageName(tag: string, inTag: string): string {
  return new Intl.DisplayNames(inTag, { type: 'language' }).of(tag) ?? tag;
}
