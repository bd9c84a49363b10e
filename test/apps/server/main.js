import { rendered, sections } from './sections.js';
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { hydrate } from '@lit-labs/ssr-client';
import 'metropolis-call/define.js';
import { countSignatories, loadLanguage } from 'metropolis-call';
import { page } from './page.js';

const output = document.querySelector('output');
const response = await fetch('call.json');
const call = await response.json();
await loadLanguage('es');
hydrate(page(call, onJoin), document.getElementById('app'));
output.value = countSignatories(call);
await Promise.all([...document.querySelectorAll('metropolis-call')].map(widget => widget.updateComplete));
const now = sections();
if (now.length !== rendered.length || now.some((section, index) => section !== rendered[index])) {
  throw new Error('What the server rendered was not taken over.');
}

function onJoin(event) {
  event.preventDefault();
  output.value += ` ${event.method}`;
}
