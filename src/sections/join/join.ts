import { html, type TemplateResult } from 'lit';
import type { JoinMethod } from '../../call/call.js';
import { pickText } from '../common/pick.js';
import type { View } from '../common/view.js';
import { closedText } from './closed.js';
import { mailUrl } from './mail.js';

/** The button to join: it leads to the call's page, or else to the e-mail address. */
export function joinView(view: View): TemplateResult {
  const { url, email = '' } = view.call.join;
  const closed = closedText(view);
  if (closed) {
    return html`<p class="closed">${closed}</p>`;
  }
  return url === undefined
    ? buttonView(view, mailUrl(view, email), 'email')
    : buttonView(view, pickText(view, url).value, 'page');
}

function buttonView({ language, onJoin }: View, href: string, method: JoinMethod): TemplateResult {
  return html`<a part="join" href=${href} @click=${(click: Event) => onJoin(click, method)}
    >${language.msg('Join the call', { id: 'join', desc: 'Button that leads to where an institution joins' })}</a
  >`;
}
