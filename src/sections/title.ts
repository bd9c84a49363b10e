import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing, type TemplateResult } from 'lit';
import { headingView } from './common/heading.js';
import { linkView } from './common/link.js';
import { noteView } from './common/note.js';
import { pickName, pickText } from './common/pick.js';
import { textView } from './common/text.js';
import type { View } from './common/view.js';

/** Organizer, title, and a note when the text is in another language than the interface. */
export function titleView(view: View): TemplateResult {
  const { organizer, title, summary } = view.call;
  const tags = new Set([title, summary].flatMap(text => pickText(view, text).lang ?? []));
  return html`<hgroup>
    ${
      organizer
        ? html`<p class="small organizer">
            ${linkView(organizer.url, textView(pickName(view, organizer.name)))}
          </p>`
        : nothing
    }
    <div part="title" id="title">${headingView(view.headingLevel, textView(pickText(view, title)))}</div>
    ${tags.size ? noteView(languagesText(view, [...tags])) : nothing}
  </hgroup>`;
}

/** The title as a line of secondary text. */
export function shortTitleView(view: View): TemplateResult {
  return html`<p id="title" class="small">${textView(pickText(view, view.call.title))}</p>`;
}

function languagesText({ language }: View, tags: readonly string[]): string {
  const languages = language.languages(tags);
  return language.msg(str`Language of the text: ${languages}`, {
    id: 'languages',
    desc: 'Where the call is not in the language of the interface: the names of its languages',
  });
}
