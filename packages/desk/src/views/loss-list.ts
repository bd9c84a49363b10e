import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { lossesOf } from '../document/visible.js';
import { lossWords } from '../language/loss-words.js';
import type { Session } from '../store/session.js';

/** Lists what visitors would lose by saving, compared with what they see today. */
export function lossList({ before, json, check }: Session): TemplateResult {
  if (!check.isCurrent) {
    return html`<p>${msg('Being checked…', { id: 'being-checked' })}</p>`;
  }
  const losses = lossesOf(before, check.findingsBefore, json, check.findings);
  const problems = check.findings.filter(({ severity }) => severity === 'problem').length;
  const words = lossWords(losses, problems);
  return words.length
    ? html`<ul class="losses">
          ${words.map(each => html`<li>${each}</li>`)}
        </ul>
        ${
          problems
            ? html`<p>
                <a href="#check">${msg('See what is wrong, and mend it', { id: 'see-check' })}</a>.
                ${msg('You can save all the same.', { id: 'save-all-the-same' })}
              </p>`
            : nothing
        }`
    : html`<p>
        ${msg('Everything that is in the call. The check finds no problem.', { id: 'losses-none' })}
      </p>`;
}
