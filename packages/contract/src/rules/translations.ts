import { own, ownList } from '../json.js';
import type { PlacedText } from '../structure/contents.js';
import type { Checked } from './rule.js';

/**
 * Reports translations that stayed as they were though the text that they translate has changed. Texts of a list are
 * known again by what did not change, as entries move when others come before them.
 */
export function checkTranslations(checked: Checked, before: Pick<Checked, 'json' | 'contents'>): void {
  const source = sourceLanguage(checked);
  const then = pairsOf(before, source);
  for (const text of source ? checked.contents.texts : []) {
    const original = text.wordings.get(source);
    for (const [language, wording] of text.wordings) {
      const originals = language !== source && then.get(keyOf(checked.json, text, language, wording));
      if (original !== undefined && originals && !originals.has(original)) {
        checked.report('stale-translation', [...text.steps, language], { language, source });
      }
    }
  }
}

/** To each translation, what it was the translation of. */
function pairsOf(
  { json, contents }: Pick<Checked, 'json' | 'contents'>,
  source: string,
): Map<string, Set<string>> {
  const pairs = new Map<string, Set<string>>();
  for (const text of contents.texts) {
    const original = text.wordings.get(source);
    for (const [language, wording] of original === undefined ? [] : text.wordings) {
      const key = keyOf(json, text, language, wording);
      pairs.set(key, (pairs.get(key) ?? new Set()).add(original as string));
    }
  }
  return pairs;
}

/** The place of the text without its index in a list, but with the id of the signatory that it belongs to. */
function keyOf(json: unknown, { steps }: PlacedText, language: string, wording: string): string {
  const [list, index] = steps;
  const id = list === 'signatories' ? own(ownList(json, list)[Number(index)], 'id') : undefined;
  const place = steps.filter(step => typeof step === 'string');
  return JSON.stringify([place, typeof id === 'string' ? id : '', language, wording]);
}

function sourceLanguage({ json, contents }: Checked): string {
  const title = contents.texts.find(({ steps }) => steps[0] === 'title');
  const tags = [...(title?.wordings.keys() ?? [])];
  const told = own(json, 'defaultLanguage');
  return tags.find(tag => tag === told) ?? tags[0] ?? '';
}
