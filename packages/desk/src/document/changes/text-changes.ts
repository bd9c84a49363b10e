import { startState } from '../call-state.js';
import { type JsonObject, listAt, type Steps, valueAt } from '../json.js';
import { languagesOf, sourceLanguage } from '../languages.js';
import { textPlaces } from '../text-places.js';
import { wordingIn } from '../wordings.js';
import type { Change, Turn } from './change.js';
import { goneEntries } from './list-changes.js';

/** The changed texts, with one change for each language. The texts of removed entries are not reported. */
export function textChanges(before: JsonObject, after: JsonObject): readonly Change[] {
  const source = sourceLanguage(after);
  const languages = new Set([before, after].flatMap(json => languagesOf(startState(json))));
  const was = new Map(textPlaces(before).map(({ steps, value }) => [JSON.stringify(steps), value]));
  const places = [...textPlaces(after), ...textPlaces(before).filter(({ steps }) => isGone(after, steps))];
  const lists = ['practices', 'documents'].filter(key =>
    goneEntries(listAt(before, key), listAt(after, key)),
  );
  const told = places.filter(({ steps }) => !lists.includes(String(steps[0])));
  return told.flatMap(({ steps, kind, number }) => {
    const [old, text] = [was.get(JSON.stringify(steps)), valueAt(after, steps)];
    if (old === text) {
      return [];
    }
    return [...languages].flatMap((language): Change[] => {
      const turn = turnOf(wordingIn(old, language, source), wordingIn(text, language, source));
      return turn ? [{ kind: 'text', turn, text: kind, language, ...(number && { number }) }] : [];
    });
  });
}

/** Whether the text belongs to an entry beyond the end of a list that became shorter. */
function isGone(after: JsonObject, [list, index]: Steps): boolean {
  return typeof index === 'number' && index >= listAt(after, String(list)).length;
}

function turnOf(was: string, is: string): Turn | undefined {
  return was === is ? undefined : !was ? 'added' : !is ? 'removed' : 'changed';
}
