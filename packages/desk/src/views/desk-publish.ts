import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { DeskElement } from '../parts/desk-element.js';

/** Explains how to publish the call after saving. */
export class DeskPublish extends DeskElement {
  override render(): TemplateResult {
    return html`<section aria-labelledby="publish-title">
      <h3 id="publish-title">${msg('Publish', { id: 'publish-title' })}</h3>
      <ol>
        <li>${msg('Save the call into its folder.', { id: 'publish-1' })}</li>
        <li>
          ${msg(
            'There, run the command below: it checks the call and writes the whole folder for your web server.',
            {
              id: 'publish-2',
            },
          )}
          <pre
            tabindex="0"
          ><code>npx metropolis-call-publisher publish call.json --out site --base https://example.org/call/</code></pre>
        </li>
        <li>
          ${msg(
            'Put the folder “site” on your web server: every page that shows the call follows within minutes.',
            {
              id: 'publish-3',
            },
          )}
        </li>
      </ol>
    </section>`;
  }
}

customElements.define('desk-publish', DeskPublish);
