import { html, type TemplateResult } from 'lit';
import { pickText } from '../common/pick.js';
import type { View } from '../common/view.js';
import { closedText } from './closed.js';
import { mailUrl } from './mail.js';

/** The button to join: it leads to the call's page, or else to the e-mail address. */
export function joinView(view: View): TemplateResult {
  const { url, email = '' } = view.call.join;
  const closed = closedText(view);
  const href = url ? pickText(view, url).value : mailUrl(view, email);
  const label = view.language.msg('Join the call', {
    id: 'join',
    desc: 'Button that leads to where an institution joins',
  });
  return closed
    ? html`<p>${closed}</p>`
    : html`<a part="join" href=${href} @click=${(click: Event) => view.onJoin(click, url ? 'page' : 'email')}
        >${label}</a
      >`;
}
