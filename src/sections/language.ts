import { css, html, nothing, type TemplateResult } from 'lit';
import { ownName } from '../language/language.js';
import { pickText, type View } from './common/view.js';

/** A choice among the languages that the call is in, where there are several. It changes this element alone. */
export function languageView(view: View): TemplateResult | typeof nothing {
  const { title } = view.call;
  const tags = typeof title === 'string' ? [] : Object.keys(title);
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

export const languageStyles = css`
  [aria-pressed='true'] {
    color: var(--_link);
    font-weight: 700;
  }
`;
