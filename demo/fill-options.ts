import type { Call } from '../src/call/call.js';
import { ownName } from '../src/language/language.js';
import { pickText } from './call-source.js';
import { requireElement } from './require-element.js';

/** The languages of the interface, each by its own name. */
export function fillLanguages(tags: readonly string[]): void {
  const select = document.querySelector('select[name=lang]');
  const options = tags.map(tag => Object.assign(new Option(ownName(tag), tag), { lang: tag }));
  select?.append(...options);
}

/** The signatories of the call that is set, by name and id. */
export function fillHighlights(call: Call | undefined, language: string): void {
  const options =
    call?.signatories.map(({ id, name }) => new Option(pickText(name, language, call).value, id)) ?? [];
  requireElement('signatories', HTMLDataListElement).replaceChildren(...options);
}
