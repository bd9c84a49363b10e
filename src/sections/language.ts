import { html, nothing, type TemplateResult } from 'lit';
import { ownName } from '../language/language.js';
import { languagesOf, pickText } from './common/pick.js';
import type { View } from './common/view.js';

/** Buttons for the languages of the call, if there are several. They change only this element. */
export function languageView(view: View): TemplateResult | typeof nothing {
  const { title } = view.call;
  const tags = languagesOf(title);
  const { tag: current } = pickText(view, title);
  const label = view.language.msg('Language', {
    id: 'language',
    desc: 'Names a group of buttons, a language each',
  });
  return tags.length > 1
    ? html`<div class="row" role="group" aria-label=${label}>
        ${tags.map(
          tag =>
            html`<button type="button" lang=${tag} aria-pressed=${tag === current} @click=${view.onLanguage}>
              ${ownName(tag)}
            </button>`,
        )}
      </div>`
    : nothing;
}
