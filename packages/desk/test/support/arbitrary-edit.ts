import fc from 'fast-check';
import type { CallState } from '../../src/document/call-state.js';
import { addLanguage, removeLanguage, setWording, tidyText } from '../../src/document/edit-texts.js';
import type { Steps } from '../../src/document/json.js';
import { addEntries, setEntryValue, signatoriesOf, withdraw } from '../../src/document/signatories.js';
import { textPlaces } from '../../src/document/text-places.js';
import { withWholeList } from '../../src/document/whole-list.js';

/** A change of a call in the desk. `name` and `values` describe it when a test fails. */
export interface Edit {
  readonly name: string;
  readonly values: unknown;
  readonly apply: (state: CallState) => CallState;
}

export const languages = fc.constantFrom('en', 'fr', 'EN', 'zh-Hans', 'constructor', '__proto__');
const wordings = fc.oneof(fc.string(), fc.constantFrom('', 'Montréal', '\ud800'));
/** Sent through JSON once, because JSON turns a negative zero into zero. */
const lists = fc
  .array(fc.jsonValue({ maxDepth: 2 }))
  .map(list => JSON.parse(JSON.stringify(list)) as readonly unknown[]);
const indices = fc.nat(100);

function edit<T>(
  name: string,
  values: fc.Arbitrary<T>,
  apply: (state: CallState, values: T) => CallState,
): fc.Arbitrary<Edit> {
  return values.map(each => ({ name, values: each, apply: state => apply(state, each) }));
}

function textAt(state: CallState, index: number): Steps {
  const places = textPlaces(state.json);
  return places[index % places.length]?.steps ?? ['title'];
}

/** Changes an entry of the list, if there is one. */
function atEntry(state: CallState, index: number, change: (index: number) => CallState): CallState {
  const { length } = signatoriesOf(state.json);
  return length ? change(index % length) : state;
}

export const arbitraryEdit: fc.Arbitrary<Edit> = fc.oneof(
  edit('write', fc.tuple(indices, languages, wordings), (state, [index, language, wording]) =>
    setWording(state, textAt(state, index), language, wording),
  ),
  edit('tidy', indices, (state, index) => tidyText(state, textAt(state, index))),
  edit('add language', languages, addLanguage),
  edit('remove language', languages, removeLanguage),
  edit('add entry', wordings, (state, name) => addEntries(state, [{ id: 'new', name }])),
  edit('withdraw', indices, (state, index) => atEntry(state, index, each => withdraw(state, [each]))),
  edit(
    'change entry',
    fc.tuple(
      indices,
      fc.constantFrom('name', 'country', 'member', 'joined'),
      fc.oneof(wordings, fc.boolean(), fc.constant(undefined)),
    ),
    (state, [index, key, value]) => atEntry(state, index, each => setEntryValue(state, each, [key], value)),
  ),
  edit('bring list in', lists, withWholeList),
);
