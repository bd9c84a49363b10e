import { str } from '@lit/localize/internal/str-tag.js';
import { css, html, nothing, type TemplateResult } from 'lit';
import { noteView } from './common/note.js';
import { textView } from './common/text.js';
import { pickText, type View } from './common/view.js';

/** The way to join: the call's page as a button, or the e-mail address; with both, the address under the button. */
export function joinView(view: View): TemplateResult {
  const { url, email, contact } = view.call.join;
  const closed = closedText(view);
  if (closed) {
    return html`<p>${closed}</p>`;
  }
  return html`<div class="ways stack">
    ${url === undefined ? nothing : buttonView(view, pickText(view, url).value)}
    ${email === undefined ? nothing : mailView(view, email, url === undefined)}
    ${contact === undefined ? nothing : noteView(textView(pickText(view, contact)))}
  </div>`;
}

function buttonView({ language, onJoin }: View, href: string): TemplateResult {
  return html`<a part="join" href=${href} @click=${onJoin}
    >${language.msg('Join the call', { id: 'join', desc: 'Button that leads to where an institution joins' })}</a
  >`;
}

function mailView(view: View, email: string, isOnlyWay: boolean): TemplateResult {
  const href = mailUrl(view, email);
  return isOnlyWay
    ? buttonView(view, href)
    : html`<p class="small">
        ${view.language.msg('Or by e-mail:', { id: 'email', desc: 'Before an e-mail address' })}
        <a href=${href} @click=${view.onJoin}><bdi>${email}</bdi></a>
      </p>`;
}

/** A `mailto:` URL (RFC 6068) whose subject names the call and whose body asks for the institution's name. */
function mailUrl(view: View, email: string): string {
  const { msg } = view.language;
  const title = pickText(view, view.call.title).value;
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

/** As `encodeURIComponent`, which would throw at half a surrogate pair. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace('%40', '@');
}

/** Why nobody can join any more; empty while the call is open. */
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
