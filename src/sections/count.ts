import { str } from '@lit/localize/internal/str-tag.js';
import { css, html, nothing, type TemplateResult } from 'lit';
import { countSignatories } from '../call/call.js';
import type { Language } from '../language/language.js';
import { noteView } from './common/note.js';
import { pickName } from './common/pick.js';
import { sentenceView, textView } from './common/text.js';
import type { View } from './common/view.js';
import { membersText } from './signatories/signatories.js';

/** The number of signatories, how many are members of Metropolis, and that the highlighted one has signed. */
export function countView(view: View): TemplateResult {
  const { call, language } = view;
  const count = countSignatories(call);
  return html`<div class="figures">
    <p part="count" class="row">
      <span part="count-value">${language.number(count)}</span>
      <span part="count-label">${labelOf(count, language)}</span>
    </p>
    ${membersView(view, count)}${highlightView(view)}
  </div>`;
}

/** The number of members is known only if all signatories are listed. */
function membersView({ call, language }: View, count: number): TemplateResult | typeof nothing {
  const members = call.signatories.filter(({ member }) => member).length;
  return members && count === call.signatories.length ? noteView(membersText(language, members)) : nothing;
}

function highlightView(view: View): TemplateResult | typeof nothing {
  const { highlight } = view;
  const sentence = view.language.msg(str`${'{0}'} has signed`, {
    id: 'highlight',
    desc: 'The name of a signatory',
  });
  return highlight
    ? html`<p class="highlight">${sentenceView(sentence, textView(pickName(view, highlight.name)))}</p>`
    : nothing;
}

/** The count as a sentence, to be announced. */
export function countSentence(count: number, language: Language): string {
  return `${language.number(count)} ${labelOf(count, language)}`;
}

/** Animates the number, unless the visitor prefers reduced motion. */
export function moveFigure(root: ParentNode): void {
  if (matchMedia('(prefers-reduced-motion: no-preference)').matches) {
    root
      .querySelector('[part=count-value]')
      ?.animate([{ transform: 'translateY(-50%)', opacity: 0 }, {}], 400);
  }
}

/** The label after the number, for each plural category (CLDR). */
function labelOf(count: number, language: Language): string {
  const { msg } = language;
  switch (language.plural(count)) {
    case 'zero':
      return msg('institutions have signed', {
        id: 'zero',
        desc: 'After 0, where a language has a form for it',
      });
    case 'one':
      return msg('institution has signed', { id: 'one', desc: 'After 1: "1 institution has signed"' });
    case 'two':
      return msg('institutions have signed', {
        id: 'two',
        desc: 'After 2, where a language has a form for it',
      });
    case 'few':
      return msg('institutions have signed', {
        id: 'few',
        desc: 'After few, where a language has a form for it',
      });
    case 'many':
      return msg('institutions have signed', {
        id: 'many',
        desc: 'After many, as in French after a million',
      });
    case 'other':
      return msg('institutions have signed', {
        id: 'other',
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
