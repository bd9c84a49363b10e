import { str } from '@lit/localize/internal/str-tag.js';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { JoinMethod } from '../call/call.js';
import { noteView } from './common/note.js';
import { oneLine, pickText } from './common/pick.js';
import { textView } from './common/text.js';
import type { View } from './common/view.js';

/** How to join: a button to the call's page, or to the e-mail address. With both, the address is under the button. */
export function joinView(view: View): TemplateResult {
  const { url, email, contact } = view.call.join;
  const closed = closedText(view);
  if (closed) {
    return html`<p>${closed}</p>`;
  }
  return html`<div class="ways stack">
    ${url === undefined ? nothing : buttonView(view, pickText(view, url).value, 'page')}
    ${email === undefined ? nothing : mailView(view, email, url === undefined)}
    ${contact === undefined ? nothing : noteView(textView(pickText(view, contact)))}
  </div>`;
}

function buttonView({ language, onJoin }: View, href: string, method: JoinMethod): TemplateResult {
  return html`<a part="join" href=${href} @click=${(click: Event) => onJoin(click, method)}
    >${language.msg('Join the call', { id: 'join', desc: 'Button that leads to where an institution joins' })}</a
  >`;
}

function mailView(view: View, email: string, isOnlyWay: boolean): TemplateResult {
  const href = mailUrl(view, email);
  return isOnlyWay
    ? buttonView(view, href, 'email')
    : html`<p class="small">
        ${view.language.msg('Or by e-mail:', { id: 'email', desc: 'Before an e-mail address' })}
        <a href=${href} @click=${(click: Event) => view.onJoin(click, 'email')}><bdi>${email}</bdi></a>
      </p>`;
}

/** A `mailto:` URL (RFC 6068). The subject names the call; the body asks for the name of the institution. */
function mailUrl(view: View, email: string): string {
  const { msg } = view.language;
  const title = oneLine(pickText(view, view.call.title).value);
  const subject = msg(str`Joining the call: ${title}`, {
    id: 'subject',
    desc: 'Subject of an e-mail; the call’s title',
  });
  const body = msg('Name of our institution:', {
    id: 'body',
    desc: 'Text of an e-mail, to be completed',
  });
  return `mailto:${encode(email)}?subject=${encode(subject)}&body=${encode(`${body} `)}`;
}

/** Like `encodeURIComponent`, but does not throw on a lone surrogate. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace('%40', '@');
}

/** Says that nobody can join any more. Empty while the call is open. */
export function closedText({ call, language: { msg } }: View): string {
  switch (call.status ?? 'open') {
    case 'open':
      return '';
    case 'closed':
      return msg('This call is closed to new signatories.', {
        id: 'closed',
        desc: 'In place of the join button',
      });
    case 'archived':
      return msg('This call has ended and is kept for the record.', {
        id: 'archived',
        desc: 'In place of the join button',
      });
  }
}

export const joinStyles = css`
  [part='join'] {
    padding: 0.75em 1.5em;
    border: 2px solid transparent;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
    text-align: center;
    text-decoration: none;
  }
`;
