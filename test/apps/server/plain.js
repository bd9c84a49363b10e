import 'metropolis-call/define.js';
import { countSignatories } from 'metropolis-call';

// The page does not import `@lit-labs/ssr-client`.
const output = document.querySelector('output');
document.addEventListener('call-load', ({ call }) => {
  output.value = countSignatories(call);
});
document.addEventListener('call-join', event => {
  event.preventDefault();
  output.value += ` ${event.method}`;
});
