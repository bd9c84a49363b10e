import { html, nothing, type TemplateResult } from 'lit';
import type { Signatory } from '../../call/call.js';
import type { Language } from '../../language/language.js';
import { linkView } from '../common/link.js';
import { noteView } from '../common/note.js';
import { pickName } from '../common/pick.js';
import { textView } from '../common/text.js';
import type { View } from '../common/view.js';

/** An entry of the list: name, role and country. */
export function signatoryView(signatory: Signatory, view: View): TemplateResult {
  const { language, store, highlight } = view;
  const { name, url } = signatory;
  return html`<li part="signatory" aria-current=${signatory === highlight ? 'true' : nothing}>
    ${linkView(url, textView(pickName(view, name)))}
    ${store.isNew(signatory) ? html`<mark>${language.msg('New', { id: 'new', desc: 'Of a signatory that was just added' })}</mark>` : nothing}
    ${noteView(detailsOf(signatory, language))}
  </li>`;
}

function detailsOf({ role, country }: Signatory, language: Language): string {
  return [role && roleName(role, language), country && language.country(country)].filter(Boolean).join(' · ');
}

function roleName(role: NonNullable<Signatory['role']>, { msg }: Language): string {
  switch (role) {
    case 'presidency':
      return msg('Presidency', { id: 'presidency', desc: 'Of a signatory: it presides over Metropolis' });
    case 'co-presidency':
      return msg('Co-Presidency', {
        id: 'co-presidency',
        desc: 'Of a signatory: it co-presides over Metropolis',
      });
  }
}
