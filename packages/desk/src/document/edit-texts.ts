import type { CallState, SetAside } from './call-state.js';
import { isObject, type JsonObject, listAt, own, type Steps, valueAt, withValue } from './json.js';
import { sourceLanguage } from './languages.js';
import { textPlaces } from './text-places.js';
import { tidied, withoutLanguage, withWording, wordingIn } from './wordings.js';

/** Sets a text in one language, as it is typed. */
export function setWording(state: CallState, steps: Steps, language: string, wording: string): CallState {
  const { json } = state;
  const text = withWording(valueAt(json, steps), language, sourceLanguage(json), wording);
  return { ...state, json: withValue(json, steps, text) as JsonObject };
}

/** Removes what was left empty, after typing. */
export function tidyText(state: CallState, steps: Steps): CallState {
  const { json } = state;
  const text = valueAt(json, steps);
  const tidy = tidied(text, sourceLanguage(json));
  const isEmpty = !hasWording(tidy) && steps.length === 1 && steps[0] !== 'title' && steps[0] !== 'summary';
  const isNested = !hasWording(tidy) && typeof steps.at(-1) === 'string' && steps.length > 1;
  const cleared = withValue(json, steps, isEmpty || isNested ? undefined : tidy);
  return { ...state, json: withoutEmptyOrganizer(cleared as JsonObject) };
}

/** Adds a language. If it was removed before, its texts come back. */
export function addLanguage(state: CallState, language: string): CallState {
  const { [language]: _, ...setAside } = state.setAside;
  const wordings = listAt(state.setAside, language) as readonly SetAside[];
  const json = wordings.reduce((call, each) => restored(call, language, each), state.json);
  return { ...state, json, setAside, addedLanguages: [...state.addedLanguages, language] };
}

/** Removes a language from all texts. Its texts are set aside, and come back when it is added again. */
export function removeLanguage(state: CallState, language: string): CallState {
  const source = sourceLanguage(state.json);
  const places = [
    ...textPlaces(state.json).map(({ steps }) => steps),
    ['join', 'url'],
    ...namePlaces(state.json),
  ];
  const found = places.flatMap(steps => {
    const text = valueAt(state.json, steps);
    const wording = isObject(text) ? wordingIn(text, language, source) : '';
    return wording ? [{ steps, text, wording }] : [];
  });
  const json = found.reduce<unknown>(
    (call, { steps, text }) => withValue(call, steps, withoutLanguage(text, language)),
    state.json,
  );
  const kept = found.map(({ steps, wording }): SetAside => ({ steps: byId(state.json, steps), wording }));
  return {
    ...state,
    json: json as JsonObject,
    addedLanguages: state.addedLanguages.filter(each => each !== language),
    setAside: { ...state.setAside, [language]: kept },
  };
}

/** Puts a text back, unless somebody has written another one since, or its place is gone. */
function restored(json: JsonObject, language: string, { steps, wording }: SetAside): JsonObject {
  const source = sourceLanguage(json);
  const place = byIndex(json, steps);
  const text = place && valueAt(json, place);
  return !place || text === undefined || wordingIn(text, language, source)
    ? json
    : (withValue(json, place, withWording(text, language, source, wording)) as JsonObject);
}

function namePlaces(json: JsonObject): readonly Steps[] {
  return listAt(json, 'signatories').flatMap((entry, index) =>
    isObject(own(entry, 'name')) ? [['signatories', index, 'name']] : [],
  );
}

/** Replaces the index of a signatory by its id, because indices change. */
function byId(json: JsonObject, steps: Steps): Steps {
  const [list, index, ...rest] = steps;
  const id = list === 'signatories' ? own(valueAt(json, steps.slice(0, 2)), 'id') : undefined;
  return typeof id === 'string' && index !== undefined ? ['signatories', id, ...rest] : steps;
}

function byIndex(json: JsonObject, steps: Steps): Steps | undefined {
  const [list, id, ...rest] = steps;
  if (list !== 'signatories' || typeof id !== 'string') {
    return steps;
  }
  const index = listAt(json, list).findIndex(entry => own(entry, 'id') === id);
  return index < 0 ? undefined : [list, index, ...rest];
}

function hasWording(text: unknown): boolean {
  return isObject(text)
    ? Object.values(text).some(wording => wording !== '')
    : text !== '' && text !== undefined;
}

function withoutEmptyOrganizer(json: JsonObject): JsonObject {
  const organizer = own(json, 'organizer');
  return isObject(organizer) && !Object.keys(organizer).length
    ? (withValue(json, ['organizer'], undefined) as JsonObject)
    : json;
}
