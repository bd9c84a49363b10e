import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { countSignatories, type Signatory } from '../../call/call.js';
import type { Language } from '../../language/language.js';
import { failureView } from '../common/failure.js';
import { headingView } from '../common/heading.js';
import { noteView } from '../common/note.js';
import type { View } from '../common/view.js';
import { membersFirst } from './order.js';
import { signatoryView } from './signatory.js';

/** The list of signatories. A browser renders it only while it is open. A server always does, as scripts may be missing. */
export function signatoriesView(view: View): TemplateResult | typeof nothing {
  const { call, language, list, store } = view;
  const isRendered = list.isOpen || (list.isServed && store.status === 'ready');
  const heading = language.msg('Who has signed', {
    id: 'signatories',
    desc: 'Opens the list of signatories',
  });
  return call.signatories.length || call.signatoriesUrl
    ? html`<details part="signatories" ?open=${list.isOpen} @toggle=${list.onToggle}>
        <summary>${heading}</summary>
        ${isRendered ? contentView(view) : nothing}
      </details>`
    : nothing;
}

/** The list, or what is to be said while a list in a file of its own is missing. */
function contentView(view: View): TemplateResult {
  const { msg } = view.language;
  switch (view.store.status) {
    case 'ready':
      return listView(view);
    case 'loading':
      return noteView(msg('Loading…', { id: 'loading', desc: 'While waiting' }));
    case 'failed':
      return failureView(
        view.language,
        msg('The list cannot be shown at the moment.', {
          id: 'list-failed',
          desc: 'When the list of signatories could not be loaded',
        }),
        view.store.retry,
      );
  }
}

function listView(view: View): TemplateResult {
  const { language, list, highlight } = view;
  const found = list.find(view, view.store.all, highlight);
  const shown = list.shown(found);
  const first = membersFirst(highlight);
  return html`<div class="stack">
    <label class="small"
      >${language.msg('Find a city or institution', { id: 'find', desc: 'Label of a search field' })}
      <input type="search" @input=${list.onSearch}
    /></label>
    <p class="small" role="status">${statusText(view, found.length, shown.length)}</p>
    ${[first, !first].map(members => groupView(view, members, found, shown))}
    ${
      shown.length < found.length
        ? html`<button type="button" @click=${list.onMore}>
            ${language.msg('Show more', { id: 'more', desc: 'Button under a part of a list' })}
          </button>`
        : nothing
    }
  </div>`;
}

/** The number of search results; without a search, how many entries are listed if not all signatories are. */
function statusText({ call, language, list }: View, found: number, shown: number): string {
  const { msg } = language;
  const number = language.number(list.query ? found : shown);
  const all = language.number(countSignatories(call));
  return list.query
    ? found
      ? msg(str`Found: ${number}`, { id: 'found', desc: 'Number of search results' })
      : msg('Nothing found.', { id: 'nothing-found', desc: 'After a search without results' })
    : number === all
      ? ''
      : msg(str`Listed here: ${number} of ${all}`, { id: 'listed', desc: 'Number listed, number in all' });
}

/** The members of Metropolis that are shown, or the other institutions, under a heading with their number. */
function groupView(
  view: View,
  members: boolean,
  found: readonly Signatory[],
  shown: readonly Signatory[],
): TemplateResult | typeof nothing {
  const { language, headingLevel } = view;
  const ofGroup = (signatories: readonly Signatory[]) =>
    signatories.filter(({ member }) => !!member === members);
  const entries = ofGroup(shown);
  const text = (members ? membersText : othersText)(language, ofGroup(found).length);
  return entries.length
    ? html`<div class="group">
        ${headingView(headingLevel + 1, text)}
        <ul>
          ${repeat(
            entries,
            ({ id }) => id,
            signatory => signatoryView(signatory, view),
          )}
        </ul>
      </div>`
    : nothing;
}

/** "Metropolis members: 7". */
export function membersText(language: Language, count: number): string {
  return language.msg(str`Metropolis members: ${language.number(count)}`, {
    id: 'members',
    desc: 'Number of signatories that are members of Metropolis',
  });
}

function othersText(language: Language, count: number): string {
  return language.msg(str`Other institutions: ${language.number(count)}`, {
    id: 'others',
    desc: 'Number of signatories that are not',
  });
}
