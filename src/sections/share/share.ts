import { html, nothing, type TemplateResult } from 'lit';
import { oneLine, pickText } from '../common/pick.js';
import type { View } from '../common/view.js';
import { closedText } from '../join.js';

/** A button that shares the call, with the result beside it. A closed call is not shared. */
export function shareView(view: View): TemplateResult | typeof nothing {
  const { call, language, share } = view;
  const onClick = () => share.share(oneLine(pickText(view, call.title).value), addressOf(view));
  return closedText(view)
    ? nothing
    : html`<div class="row">
        <button type="button" @click=${onClick}>
          ${language.msg('Share the call', { id: 'share', desc: 'Button' })}
        </button>
        <span class="small" role="status" dir="auto">${resultText(view)}</span>
      </div>`;
}

/** The address to share: the call's own page, or else the current page. */
function addressOf(view: View): string {
  const { url } = view.call.join;
  return url === undefined ? location.href : pickText(view, url).value;
}

function resultText(view: View): string {
  switch (view.share.result) {
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
