import { html, nothing, type TemplateResult } from 'lit';
import { isServer } from '../../platform/is-server.js';
import { pickText, titleLine } from '../common/pick.js';
import type { View } from '../common/view.js';
import { closedText } from '../join/closed.js';

/** A button that shares the call, with the result below it. A closed call is not shared. */
export function shareView(view: View): TemplateResult | typeof nothing {
  const { call, language, clipboard } = view;
  const url = call.join.url ? pickText(view, call.join.url).value : pageUrl();
  const onClick = () => clipboard.share(titleLine(view), url);
  return closedText(view)
    ? nothing
    : html`<button type="button" @click=${onClick}>
          ${language.msg('Share the call', { id: 'share', desc: 'Button' })}
        </button>
        <span class="small" role="status" dir="auto">${resultText(view, url)}</span>`;
}

function resultText({ clipboard, language }: View, url: string): string {
  return clipboard.copied === url
    ? language.msg('Copied', { id: 'copied', desc: 'After a text was copied' })
    : clipboard.refused === url
      ? url
      : '';
}

/** The page that shows the call. A server does not know it. */
function pageUrl(): string {
  return isServer ? '' : location.href;
}
