import { html, nothing, type TemplateResult } from 'lit';
import type { PickedText } from '../../language/language.js';

/** A text within a line, marked with its language and direction where they differ from those around it. */
export function textView({ value, lang, dir }: PickedText): TemplateResult {
  return html`<bdi lang=${lang ?? nothing} dir=${dir}>${value}</bdi>`;
}

/** A text that parts into paragraphs at its blank lines. */
export function paragraphsView({ value, lang, dir }: PickedText): TemplateResult[] {
  return value
    .trim()
    .split(/\n\s*\n/)
    .map(paragraph => html`<p lang=${lang ?? nothing} dir=${dir}>${paragraph}</p>`);
}
