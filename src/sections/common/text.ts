import { html, nothing, type TemplateResult } from 'lit';
import type { PickedText } from '../../language/language.js';

/** A text within a line, isolated and with its own direction, and its language if that differs. */
export function textView({ value, lang, dir }: PickedText): TemplateResult {
  return html`<bdi lang=${lang ?? nothing} dir=${dir}>${value}</bdi>`;
}

/** A text as paragraphs, separated by blank lines. */
export function paragraphsView({ value, lang, dir }: PickedText): TemplateResult[] {
  return value
    .trim()
    .split(/\n\s*\n/)
    .map(paragraph => html`<p lang=${lang ?? nothing} dir=${dir}>${paragraph}</p>`);
}
