import { html, nothing, type TemplateResult } from 'lit';
import { paragraphBreak } from '../../call/read-text.js';
import type { Language, PickedText } from '../../language/language.js';

/** A text within a line, isolated and with its own direction, and its language if that differs. */
export function textView({ value, lang, dir }: PickedText): TemplateResult {
  return html`<bdi lang=${lang ?? nothing} dir=${dir}>${value}</bdi>`;
}

/** Texts with commas between them. */
export function listView({ msg }: Language, texts: readonly PickedText[]): unknown[] {
  const comma = msg(', ', { id: 'comma', desc: 'Between names in a list' });
  return texts.map((text, index) => [index ? comma : '', textView(text)]);
}

/** A text as paragraphs, separated by blank lines. */
export function paragraphsView({ value, lang, dir }: PickedText): TemplateResult[] {
  return value
    .trim()
    .split(paragraphBreak)
    .map(paragraph => html`<p lang=${lang ?? nothing} dir=${dir}>${paragraph}</p>`);
}

/**
 * A translated sentence with elements in it. Names must be elements: a `bdi` keeps their direction from the sentence.
 *
 * @param sentence with a placeholder for each value: `{0} has signed`
 */
export function sentenceView(sentence: string, ...values: readonly TemplateResult[]): unknown[] {
  return sentence.split(/\{(\d)\}/).map((part, index) => (index % 2 ? values[Number(part)] : part));
}
