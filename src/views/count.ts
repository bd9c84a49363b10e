import { css, html, type TemplateResult } from 'lit';
import { countSignatories } from '../call/call.js';
import type { Language } from '../language/language.js';
import type { View } from './view.js';

/** How many have signed. */
export function countView({ call, language }: View): TemplateResult {
  const count = countSignatories(call);
  return html`<p part="count" class="row">
    <span part="count-value">${language.number(count)}</span>
    <span part="count-label">${labelOf(count, language)}</span>
  </p>`;
}

/** The count as a sentence of its own, to be read out. */
export function countSentence(count: number, language: Language): string {
  return `${language.number(count)} ${labelOf(count, language)}`;
}

/** Lets the eye see that the figure changed, where motion is welcome. */
export function moveFigure(root: ParentNode): void {
  if (matchMedia('(prefers-reduced-motion: no-preference)').matches) {
    root
      .querySelector('[part=count-value]')
      ?.animate([{ transform: 'translateY(-50%)', opacity: 0 }, {}], 400);
  }
}

/** What follows the number, in each plural category that a language may have (CLDR). */
function labelOf(count: number, language: Language): string {
  const { msg } = language;
  switch (language.plural(count)) {
    case 'zero':
      return msg('institutions have signed', {
        id: 'count-zero',
        desc: 'After 0, where a language has a form for it',
      });
    case 'one':
      return msg('institution has signed', { id: 'count-one', desc: 'After 1: "1 institution has signed"' });
    case 'two':
      return msg('institutions have signed', {
        id: 'count-two',
        desc: 'After 2, where a language has a form for it',
      });
    case 'few':
      return msg('institutions have signed', {
        id: 'count-few',
        desc: 'After few, where a language has a form for it',
      });
    case 'many':
      return msg('institutions have signed', {
        id: 'count-many',
        desc: 'After many, as in French after a million',
      });
    case 'other':
      return msg('institutions have signed', {
        id: 'count-other',
        desc: 'After any other number: "13 institutions …"',
      });
  }
}

export const countStyles = css`
  [part='count-value'] {
    font-size: 2.75em;
    font-weight: 700;
    line-height: 1;
  }
`;
