import { own, ownList } from '../json.js';
import type { PlacedText } from '../structure/contents.js';
import type { Checked } from './rule.js';

/**
 * Reports translations that did not change although their source text did. Texts in a list are recognized by their
 * unchanged translation, not by their index: entries move when others are added before them.
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

/** Maps each translation to the source texts that it translated. */
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

/** Identifies a translation by its place without list indices. The id of the signatory takes the place of its index. */
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
