import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { changesBetween } from '../document/changes/changes-between.js';
import { changeWords } from '../language/change-words.js';
import { number } from '../language/format.js';
import type { Session } from '../store/session.js';

/** At most this many changes are listed. */
const mostListed = 200;

/** Lists in words what changed since the file was opened or saved. */
export function changeList({ before, json, isChanged }: Session): TemplateResult {
  const changes = changesBetween(before, json);
  if (!isChanged || !changes.length) {
    return html`<p>
      ${
        isChanged
          ? msg('Nothing that visitors see.', { id: 'changes-unseen' })
          : msg('Nothing. Saving writes the same file again.', { id: 'changes-none' })
      }
    </p>`;
  }
  const more = changes.length - mostListed;
  return html`<ul class="changes">
    ${changes.slice(0, mostListed).map(change => html`<li>${changeWords(change)}</li>`)}
    ${more > 0 ? html`<li>${msg(str`… and ${number(more)} more`, { id: 'and-more' })}</li>` : nothing}
  </ul>`;
}
