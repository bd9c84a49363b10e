import { css, html, nothing, type TemplateResult } from 'lit';
import { headingView } from './heading.js';
import { linkView } from './link.js';
import { textView } from './text.js';
import { pickText, type View } from './view.js';

/** Who calls, and what the call is named. */
export function titleView(view: View): TemplateResult {
  const { organizer, title } = view.call;
  return html`<hgroup>
    ${organizer ? html`<p class="small">${linkView(organizer.url, textView(pickText(view, organizer.name)))}</p>` : nothing}
    <div part="title" id="title">${headingView(view.headingLevel, textView(pickText(view, title)))}</div>
  </hgroup>`;
}

export const titleStyles = css`
  [part='title'] > * {
    font-size: clamp(1.375em, 1em + 2.5cqi, 2.125em);
    line-height: 1.2;
    text-wrap: balance;
  }
`;
