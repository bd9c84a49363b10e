import { html, nothing, type TemplateResult } from 'lit';
import { countSignatories } from '../call/call.js';
import type { Language } from '../language/language.js';
import { noteView } from './common/note.js';
import type { View } from './common/view.js';
import { progressView } from './progress.js';
import { membersText } from './signatories/signatories.js';

/** The number of signatories, how many are members of Metropolis, and the way to the next milestone. */
export function countView(view: View): TemplateResult {
  const { call, language } = view;
  const count = countSignatories(call);
  return html`<div class="figures">
    <p part="count">
      <span part="count-value">${language.number(count)}</span>
      <span part="count-label">${labelOf(count, language)}</span>
    </p>
    ${membersView(view, count)}${progressView(view, count)}
  </div>`;
}

/** The number of members is known only if the call states it, or lists all signatories. */
function membersView({ call, language }: View, count: number): TemplateResult | typeof nothing {
  const isKnown = call.memberCount !== undefined || count === call.signatories.length;
  const members = call.memberCount ?? call.signatories.filter(({ member }) => member).length;
  return isKnown && members ? noteView(membersText(language, members)) : nothing;
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

/** The label after the number. */
function labelOf(count: number, language: Language): string {
  const forms = language.msg('one: institution has signed; other: institutions have signed', {
    id: 'signed',
    desc: 'After a number, as in "13 institutions have signed"; a form for each plural category of the language (CLDR), "other" last',
  });
  return language.plural(forms, count);
}
