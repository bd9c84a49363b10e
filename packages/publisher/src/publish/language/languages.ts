import type { Call } from 'metropolis-call-contract';
import { PageLanguage } from './page-language.js';
import { matchTag } from './tags.js';
import { readTexts, widgetLanguages } from './text-files.js';

/** The call's languages. Each language gets its own pages. The default language comes first. */
export function languagesOf(call: Call, releaseFolder: string): readonly [PageLanguage, ...PageLanguage[]] {
  const interfaces = widgetLanguages(releaseFolder);
  const english = readTexts('en', releaseFolder);
  const first = typeof call.title === 'string' ? '' : (Object.keys(call.title)[0] ?? '');
  const defaultLanguage = call.defaultLanguage ?? first;
  const create = (tag: string): PageLanguage => {
    const interfaceTag = matchTag(tag, interfaces);
    return new PageLanguage({
      tag,
      defaultLanguage,
      interfaceTag: interfaceTag === undefined ? 'en' : tag,
      texts: interfaceTag === undefined ? {} : readTexts(interfaceTag, releaseFolder),
      english,
    });
  };
  const [tag, ...others] = tagsOf(call, defaultLanguage);
  return [create(tag), ...others.map(create)];
}

/** The languages of the title. A call without languages of its own gets English pages around its texts. */
function tagsOf(call: Call, defaultLanguage: string): readonly [string, ...string[]] {
  const tags = typeof call.title === 'string' ? [defaultLanguage || 'en'] : Object.keys(call.title);
  const first = matchTag(defaultLanguage, tags) ?? tags[0] ?? 'en';
  return [first, ...tags.filter(tag => tag !== first)];
}
