import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing, type TemplateResult } from 'lit';
import { noteView } from '../common/note.js';
import { pickText, titleLine } from '../common/pick.js';
import { textView } from '../common/text.js';
import type { View } from '../common/view.js';
import { closedText } from './closed.js';

/** Joining by e-mail, also without a mail program: the address, the subject and the text can be copied. */
export function mailView(view: View): TemplateResult | typeof nothing {
  const { email, contact } = view.call.join;
  return closedText(view)
    ? nothing
    : html`${email ? panelView(view, email) : nothing}
      ${contact ? noteView(textView(pickText(view, contact))) : nothing}`;
}

/** A `mailto:` URL (RFC 6068). The subject names the call; the body asks for the name of the institution. */
export function mailUrl(view: View, email: string): string {
  return `mailto:${encode(email)}?subject=${encode(subjectOf(view))}&body=${encode(`${bodyOf(view)} `)}`;
}

function panelView(view: View, email: string): TemplateResult {
  const { msg } = view.language;
  const rows = [email, subjectOf(view), bodyOf(view)];
  return html`<details>
    <summary>${msg('Join by e-mail', { id: 'email', desc: 'Opens a panel with an e-mail address' })}</summary>
    <ul>
      ${rows.map(text => rowView(view, text))}
    </ul>
    <a href=${mailUrl(view, email)} @click=${(click: Event) => view.onJoin(click, 'email')}
      >${msg('Open the mail program', { id: 'open-mail', desc: 'Link' })}</a
    >
  </details>`;
}

/** A text with a button that copies it. */
function rowView({ clipboard, language: { msg } }: View, text: string): TemplateResult {
  const label =
    clipboard.copied === text
      ? msg('Copied', { id: 'copied', desc: 'After a text was copied' })
      : msg('Copy', { id: 'copy', desc: 'Button that copies the text before it' });
  return html`<li class="row">
    <p><bdi>${text}</bdi></p>
    <button type="button" aria-label=${`${label}: ${text}`} @click=${() => clipboard.copy(text)}>
      ${label}
    </button>
  </li>`;
}

function subjectOf(view: View): string {
  const title = titleLine(view);
  return view.language.msg(str`Joining the call: ${title}`, {
    id: 'subject',
    desc: 'Subject of an e-mail; the call’s title',
  });
}

function bodyOf({ language }: View): string {
  return language.msg('Name of our institution:', {
    id: 'body',
    desc: 'Text of an e-mail, to be completed',
  });
}

/** Like `encodeURIComponent`, but does not throw on a lone surrogate. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace('%40', '@');
}
