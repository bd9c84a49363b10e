import type { Call, Signatory } from '../src/call/call.js';
import { fold } from '../src/language/fold.js';
import { pickText } from './call-source.js';
import type { PageState } from './page-state.js';
import { requireElement } from './require-element.js';

/**
 * Replaces the name of a signatory by its id, which the widget needs. Removes a text that matches no signatory.
 *
 * @param call the call of the settings. Undefined if it cannot be loaded: then any text may be an id.
 * @returns the same state if nothing changes
 */
export function resolveHighlight(state: PageState, call: Call | undefined): PageState {
  const { highlight, ...others } = state.settings.attributes;
  if (highlight === undefined || !call) {
    return state;
  }
  const id = findSignatory(highlight, call)?.id;
  const attributes = id === undefined ? others : { ...others, highlight: id };
  return id === highlight ? state : { ...state, settings: { ...state.settings, attributes } };
}

/** Offers the names of the signatories, and shows the name of the one that is set. */
export function showHighlight({ settings }: PageState, call: Call | undefined, language: string): void {
  const nameOf = ({ name }: Signatory): string => pickText(name, language, call).value;
  const options = call?.signatories.map(signatory => new Option('', nameOf(signatory))) ?? [];
  requireElement('signatories', HTMLDataListElement).replaceChildren(...options);
  const { highlight } = settings.attributes;
  const signatory = call?.signatories.find(({ id }) => id === highlight);
  if (signatory) {
    requireElement('highlight', HTMLInputElement).value = nameOf(signatory);
  }
}

/** The signatory with this id, or with this name in any language. Case and accents do not matter. */
function findSignatory(text: string, { signatories }: Call): Signatory | undefined {
  const wanted = fold(text);
  const hasName = ({ name }: Signatory): boolean =>
    (typeof name === 'string' ? [name] : Object.values(name)).some(one => fold(one) === wanted);
  return signatories.find(({ id }) => id === text) ?? signatories.find(hasName);
}
