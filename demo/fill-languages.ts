import { ownName } from '../src/language/language.js';

/** Offers the languages of the interface, each with its name in that language. */
export function fillLanguages(tags: readonly string[]): void {
  const select = document.querySelector('select[name=lang]');
  const options = tags.map(tag => Object.assign(new Option(ownName(tag), tag), { lang: tag }));
  select?.append(...options);
}
