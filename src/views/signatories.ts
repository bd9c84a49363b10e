import { str } from '@lit/localize/internal/str-tag.js';
import { css, html, nothing, type TemplateResult } from 'lit';
import { countSignatories, type Signatory } from '../call/call.js';
import type { Language } from '../language/language.js';
import { linkView } from './link.js';
import { textView } from './text.js';
import { pickName, type View } from './view.js';

/** Who has signed, opened on demand. */
export function signatoriesView(view: View): TemplateResult | typeof nothing {
  const { call, language } = view;
  const { signatories } = call;
  const heading = language.msg('Who has signed', {
    id: 'signatories',
    desc: 'Opens the list of signatories',
  });
  return signatories.length
    ? html`<details part="signatories">
        <summary>${heading}</summary>
        <ul>
          ${sorted(view).map(signatory => signatoryView(signatory, view))}
        </ul>
        ${restView(countSignatories(call), signatories.length, language)}
      </details>`
    : nothing;
}

const roles = ['presidency', 'co-presidency'];

/** Those who hold an office first, then the members, then all others; by name in each. */
function sorted(view: View): readonly Signatory[] {
  const rank = ({ role, member }: Signatory) => (role ? roles.indexOf(role) : member ? 2 : 3);
  const name = (signatory: Signatory) => pickName(view, signatory.name).value;
  const { compare } = new Intl.Collator(view.language.tag);
  return view.call.signatories.toSorted((a, b) => rank(a) - rank(b) || compare(name(a), name(b)));
}

function signatoryView(signatory: Signatory, view: View): TemplateResult {
  const { language, knownIds } = view;
  const isNew = !knownIds.has(signatory.id);
  return html`<li part="signatory">
    ${linkView(signatory.url, textView(pickName(view, signatory.name)))}
    ${isNew ? html`<mark>${language.msg('New', { id: 'new', desc: 'Of a signatory that was just added' })}</mark>` : nothing}
    <span class="small">${detailsOf(signatory, language).join(' · ')}</span>
  </li>`;
}

function detailsOf({ role, member, country }: Signatory, language: Language): string[] {
  const { msg } = language;
  const membership = member
    ? msg('Metropolis member', { id: 'member', desc: 'Of a signatory: it is a member of Metropolis' })
    : undefined;
  return [role && roleName(role, language), membership, country && language.country(country)].filter(
    detail => detail !== undefined,
  );
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

/** That more have signed than are listed, where it is so. */
function restView(count: number, listed: number, language: Language): TemplateResult | typeof nothing {
  const [shown, all] = [language.number(listed), language.number(count)];
  return count > listed
    ? html`<p class="small">
        ${language.msg(str`Listed here: ${shown} of ${all}`, { id: 'listed', desc: 'Number listed, number in all' })}
      </p>`
    : nothing;
}

export const signatoriesStyles = css`
  summary {
    cursor: pointer;
    font-weight: 700;
    list-style: revert;
  }

  [part='signatories'] ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
    gap: 0 1.5em;
  }

  [part='signatory'] {
    padding-block: 0.5em;
    border-block-end: var(--_border);
  }

  [part='signatory'] .small {
    display: block;
  }

  mark {
    padding-inline: 0.5em;
    border-radius: 1em;
    background: var(--_accent);
    color: var(--_on-accent);
  }
`;
