import { html, nothing, type TemplateResult } from 'lit';
import { closedText } from '../join.js';
import { pickText, type View } from '../common/view.js';

/** A button that passes the call on, and what came of it. A call that nobody can join any more is not passed on. */
export function shareView(view: View): TemplateResult | typeof nothing {
  const { msg } = view.language;
  return closedText(view)
    ? nothing
    : html`<div class="row">
        <button type="button" @click=${() => view.onShare(view)}>
          ${msg('Share the call', { id: 'share', desc: 'Button' })}
        </button>
        <span class="small" role="status" dir="auto">${resultText(view)}</span>
      </div>`;
}

/** The address that is shared: the call's own page, or else the one that is being looked at. */
export function addressOf(view: Pick<View, 'call' | 'language'>): string {
  const { url } = view.call.join;
  return url === undefined ? location.href : pickText(view, url).value;
}

function resultText(view: View): string {
  switch (view.shared) {
    case undefined:
    case 'passed-on':
      return '';
    case 'copied':
      return view.language.msg('Address copied', {
        id: 'copied',
        desc: 'After the address of the call was copied',
      });
    case 'refused':
      return addressOf(view);
  }
}
