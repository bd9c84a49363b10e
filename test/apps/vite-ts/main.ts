import 'metropolis-call/define.js';
import { countSignatories, type CallJoinEvent } from 'metropolis-call';

const [first] = document.getElementsByTagName('metropolis-call');
const [output] = document.getElementsByTagName('output');
if (!first || !output) {
  throw new Error('The page has no widget.');
}

const second = document.createElement('metropolis-call');
second.lang = 'en';
// @ts-expect-error There is no such theme.
second.theme = 'neon';
second.theme = 'dark';

first.addEventListener('call-load', ({ call }) => {
  second.call = call;
  output.value = String(countSignatories(call));
});
first.addEventListener('call-join', onJoin);
first.after(second);

function onJoin(event: CallJoinEvent): void {
  event.preventDefault();
  if (output) {
    output.value += ` ${event.method}`;
  }
}
