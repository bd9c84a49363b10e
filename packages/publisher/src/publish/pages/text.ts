import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';
import type { Said } from '../language/page-language.js';

/** A value that Lit renders. The symbol is Lit's `nothing`. */
export type View = ReturnType<typeof html> | string | symbol | readonly View[];

/** Inline text. Text in another language is isolated, with its language and direction. */
export function textView({ value, lang, dir }: Said): View {
  return lang === undefined ? value : html`<bdi lang=${lang} dir=${dir ?? 'auto'}>${value}</bdi>`;
}

/** A name, which may be written in any direction. */
export function nameView({ value, lang, dir }: Said): View {
  return html`<bdi lang=${lang || nothing} dir=${dir ?? nothing}>${value}</bdi>`;
}

/** A text as paragraphs. Blank lines separate paragraphs. */
export function paragraphsView({ value, lang, dir }: Said): View {
  const paragraphs = value.trim().split(/\n\s*\n/);
  return paragraphs.map(text => html`<p lang=${lang ?? nothing} dir=${dir ?? nothing}>${text}</p>`);
}

/** A link to an address from the call. Only web addresses become links; else only the content is shown. */
export function linkView(url: string | undefined, content: View): View {
  return url !== undefined && isWebAddress(url) ? html`<a href=${url}>${content}</a>` : content;
}

export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}
