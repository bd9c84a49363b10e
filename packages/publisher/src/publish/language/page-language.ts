import type { Signatory, Text } from 'metropolis-call-contract';
import { directionOf, matchTag } from './tags.js';
import type { Texts } from './text-files.js';

/** A text to show, with the `lang` and `dir` of its element. */
export interface Said {
  readonly value: string;
  /** Set if the text is not in the language of the page. Empty if its language is not known. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
}

/** The inputs of a `PageLanguage`. */
export interface LanguageSource {
  /** BCP 47, as the call's JSON has it. */
  readonly tag: string;
  /** The language of a plain string. Empty if it is not known. */
  readonly defaultLanguage: string;
  /** The nearest language with interface texts. */
  readonly interfaceTag: string;
  readonly texts: Texts;
  /** Used for texts that `texts` lacks. */
  readonly english: Texts;
}

/** One of the call's languages: its translations, its interface texts, and how it writes numbers, dates and countries. */
export class PageLanguage {
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** The language of numbers, dates and names of countries. */
  readonly interfaceTag: string;
  readonly #source: LanguageSource;
  readonly #numbers: Intl.NumberFormat;
  readonly #dates: Intl.DateTimeFormat;
  readonly #countries: Intl.DisplayNames;

  constructor(source: LanguageSource) {
    this.#source = source;
    this.tag = source.tag;
    this.dir = directionOf(source.tag);
    this.interfaceTag = source.interfaceTag;
    this.#numbers = new Intl.NumberFormat(source.interfaceTag);
    this.#dates = new Intl.DateTimeFormat(source.interfaceTag, { dateStyle: 'long', timeZone: 'UTC' });
    this.#countries = new Intl.DisplayNames(source.interfaceTag, { type: 'region' });
  }

  /** An interface text. If this language lacks it, it is English, with `lang` set. */
  say(id: string, ...values: readonly string[]): Said {
    const { texts, english } = this.#source;
    const own = texts[id];
    const said = own === undefined ? inLanguage('en', this.tag) : inLanguage(this.interfaceTag, this.tag);
    return { ...said, value: fill(own ?? english[id] ?? '', values) };
  }

  /** "Montréal has signed", as plain text: the name keeps its own direction. */
  saySigned(name: string): Said {
    const isMixed = this.dir === 'rtl' || rightToLeft.test(name);
    return this.say('highlight', isMixed ? `\u2068${name}\u2069` : name);
  }

  /** The text after a number of signatories: "institutions have signed". */
  countLabel(count: number): Said {
    const { texts, english } = this.#source;
    const category = new Intl.PluralRules(this.interfaceTag).select(count);
    const label = texts[category] ?? pluralForm(texts['signed'], category);
    return label === undefined
      ? {
          ...inLanguage('en', this.tag),
          value: pluralForm(english['signed'], count === 1 ? 'one' : 'other') ?? '',
        }
      : { ...inLanguage(this.interfaceTag, this.tag), value: label };
  }

  /** A text of the call in this language, else in the default language, else in the first one. */
  pick(text: Text, language = this.#source.defaultLanguage): Said {
    const translations = typeof text === 'string' ? { [language]: text } : text;
    const tags = Object.keys(translations);
    const found = matchTag(this.tag, tags) ?? matchTag(this.#source.defaultLanguage, tags) ?? tags[0] ?? '';
    const said = found ? inLanguage(found, this.tag) : { lang: '', dir: 'auto' as const };
    return { ...said, value: translations[found] ?? '' };
  }

  /** A name. A plain string has no known language. */
  name({ name }: Pick<Signatory, 'name'>): Said {
    return this.pick(name, '');
  }

  number(value: number): string {
    return this.#numbers.format(value);
  }

  /** @param date RFC 3339 full-date or date-time */
  date(date: string): string {
    return this.#dates.format(new Date(date));
  }

  country(code: string): string {
    try {
      return this.#countries.of(code) ?? code;
    } catch {
      return code;
    }
  }
}

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

function inLanguage(tag: string, pageTag: string): Omit<Said, 'value'> {
  return matchTag(tag, [pageTag]) ? {} : { lang: tag, dir: directionOf(tag) };
}

/** `one: institution has signed; other: institutions have signed`, by plural category (CLDR). */
function pluralForm(forms: string | undefined, category: string): string | undefined {
  const found = new RegExp(`(?:^|; )(?:${category}|other): ([^;]+)`).exec(forms ?? '');
  return found?.[1]?.trim();
}

function fill(text: string, values: readonly string[]): string {
  return text.replace(/\{(\d)\}/g, (placeholder, index) => values[Number(index)] ?? placeholder);
}
