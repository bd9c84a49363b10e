import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { hydrate } from '@lit-labs/ssr-client';
import 'metropolis-call/define.js';
import { countSignatories } from 'metropolis-call';
import { page } from './page.js';

const output = document.querySelector('output');
const response = await fetch('call.json');
const call = await response.json();
const rendered = sections();
hydrate(page(call, onJoin), document.getElementById('app'));
output.value = countSignatories(call);
await customElements.whenDefined('metropolis-call');
await Promise.all(widgets().map(widget => widget.updateComplete));
if (sections().some((section, index) => section !== rendered[index])) {
  throw new Error('What the server rendered was thrown away.');
}

function onJoin(event) {
  event.preventDefault();
  output.value += ` ${event.method}`;
}

function widgets() {
  return [...document.querySelectorAll('metropolis-call')];
}

function sections() {
  return widgets().map(widget => widget.shadowRoot.querySelector('section'));
}
