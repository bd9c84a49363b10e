import { memberLanguages } from '../people/member-languages.js';
import { fold } from './fold.js';

/** The canonical language tag for a tag, or for a language's name in English, French or Spanish. */
export function languageOf(folded: string): string | undefined {
  const tag = folded.replaceAll(' ', '-');
  if (/^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?$/.test(tag) && languageNames('en').of(tag)) {
    return new Intl.Locale(tag).toString();
  }
  tags ??= new Map(
    commonTags.flatMap(each => ['en', 'fr', 'es'].map(language => [nameOf(each, language), each])),
  );
  return tags.get(folded);
}

const commonTags = [...memberLanguages, 'zh'];

let tags: ReadonlyMap<string, string> | undefined;

function nameOf(tag: string, language: string): string {
  return fold(languageNames(language).of(tag) ?? tag);
}

function languageNames(language: string): Intl.DisplayNames {
  return new Intl.DisplayNames(language, { type: 'language', fallback: 'none' });
}
