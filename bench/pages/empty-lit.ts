// A minimal element on Lit, built like the script file. It shows the heap that any element on Lit needs.
import { html, LitElement } from 'lit';

customElements.define(
  'empty-lit',
  class extends LitElement {
    override render() {
      return html`<p>Empty</p>`;
    }
  },
);
