import { msg, str } from '@lit/localize';
import { describe, type Finding } from 'metropolis-call-contract';
import { html, nothing, type TemplateResult } from 'lit';
import { nameOf } from '../document/find-entries.js';
import { sourceLanguage } from '../document/languages.js';
import { signatoriesOf } from '../document/signatories.js';
import { number } from '../language/format.js';
import { deskLanguage } from '../language/locale.js';
import { SessionElement } from '../parts/desk-element.js';

/** At most this many findings of one severity are listed. */
const mostListed = 200;

/** Lists the findings of the check. Each has a button that leads to its field. */
export class DeskCheck extends SessionElement {
  override render(): TemplateResult {
    const { findings, isCurrent } = this.session.check;
    // The desk sets the date itself on saving.
    const told = findings.filter(({ code }) => code !== 'updated-not-changed' && code !== 'updated-missing');
    const problems = told.filter(({ severity }) => severity === 'problem');
    const advice = told.filter(({ severity }) => severity === 'advice');
    return html`<h2 tabindex="-1">${msg('Check', { id: 'view-check' })}</h2>
      <p role="status">
        ${
          !isCurrent
            ? msg('Being checked…', { id: 'being-checked' })
            : told.length
              ? nothing
              : msg('All is well: visitors see everything.', { id: 'check-well' })
        }
      </p>
      ${this.#listView('problem', msg('Problems: what visitors would lose', { id: 'check-problems' }), problems)}
      ${this.#listView('advice', msg('Advice: what could be better', { id: 'check-advice' }), advice)}`;
  }

  #listView(severity: string, title: string, findings: readonly Finding[]): TemplateResult | typeof nothing {
    const more = findings.length - mostListed;
    return findings.length
      ? html`<section aria-labelledby=${`${severity}-title`} class=${severity}>
          <h3 id=${`${severity}-title`}>${title} <span class="badge">${number(findings.length)}</span></h3>
          <ul class="findings">
            ${findings.slice(0, mostListed).map(finding => this.#findingView(finding))}
          </ul>
          ${more > 0 ? html`<p>${msg(str`… and ${number(more)} more`, { id: 'and-more' })}</p>` : nothing}
        </section>`
      : nothing;
  }

  #findingView(finding: Finding): TemplateResult {
    const { what, loss, remedy } = describe(finding, deskLanguage());
    const name = this.#nameOf(finding);
    return html`<li>
      ${name ? html`<strong>${name}:</strong>` : nothing} ${what} ${loss}
      <span class="note">${remedy}</span>
      <button type="button" class="link" @click=${() => this.#goTo(finding)}>
        ${msg('Go to it', { id: 'go-to' })}<span class="hidden"> ${finding.path}</span>
      </button>
    </li>`;
  }

  /** The name of the signatory that a finding is about, or ''. */
  #nameOf({ steps: [key, index] }: Finding): string {
    const { json } = this.session;
    return key === 'signatories' && typeof index === 'number'
      ? nameOf(signatoriesOf(json)[index], sourceLanguage(json)) || `#${number(index + 1)}`
      : '';
  }

  #goTo({ steps }: Finding): void {
    this.dispatchEvent(new CustomEvent('desk-go', { detail: steps, bubbles: true }));
  }
}

customElements.define('desk-check', DeskCheck);
