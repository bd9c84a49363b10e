import type { Kind, Loss } from '../format.js';
import { show } from '../json.js';
import type { Steps } from '../path.js';
import { looksLikeDate } from '../scalars.js';
import type { Walk } from './contents.js';
import { suggestionFor, suggestTag } from './suggestions.js';

/** Reports an unusable value, with a suggestion if there is one. @returns false: the value is not usable. */
export function reportUnusable(walk: Walk, expected: Kind, value: unknown, steps: Steps, lost: Loss): false {
  if (looksLikeDate(expected, value)) {
    walk.report('no-such-date', steps, { value: value.slice(0, 10), lost });
    return false;
  }
  const suggestion = suggestionFor(expected, value);
  if (suggestion === undefined) {
    walk.report('unusable', steps, { expected, value: show(value), lost });
  } else {
    walk.report('near-miss', steps, {
      expected,
      value: show(value),
      suggestion: JSON.stringify(suggestion),
      lost,
    });
  }
  return false;
}

/** Reports a key of a language map that is not a language tag. */
export function reportTag(walk: Walk, tag: string, steps: Steps, lost: Loss): void {
  const suggestion = suggestTag(tag);
  const detail = { expected: 'languageKey', value: show(tag), lost } as const;
  if (suggestion) {
    walk.report('near-miss', steps, { ...detail, suggestion: JSON.stringify(suggestion) });
  } else {
    walk.report('unusable', steps, detail);
  }
}
