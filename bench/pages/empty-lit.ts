// As little as an element on Lit can be, built as the script file is: what the heap of any such element holds.
import { html, LitElement } from 'lit';

customElements.define(
  'empty-lit',
  class extends LitElement {
    override render() {
      return html`<p>Empty</p>`;
    }
  },
);
