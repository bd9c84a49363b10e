import { expect } from '@open-wc/testing';
import type { Call } from '../../../src/call/call.js';
import type { MetropolisCall } from '../../../src/element/metropolis-call.js';
import '../../../src/entries/define.js';

declare global {
  /** How many payloads were run. */
  var scriptRuns: number;
}
globalThis.scriptRuns = 0;

/** Uncaught errors and rejections. The test runner does not report rejections. */
const uncaught: unknown[] = [];
addEventListener('error', event => uncaught.push(event.message));
addEventListener('unhandledrejection', event => uncaught.push(event.reason));

/** All elements of the templates. A template may add to the list, data may not. */
const elementNames =
  'a bdi blockquote button dd details div dl dt h1 h2 h3 h4 h5 h6 hgroup input label li mark p path progress section slot span summary svg ul'.split(
    ' ',
  );

const states = ['loading', 'ready', 'stale', 'failed'];

/** Shows a document set through the property `call`. */
export async function showGiven(widget: MetropolisCall, json: unknown): Promise<void> {
  widget.call = json as Call;
  document.body.append(widget);
  await settled(widget);
}

/** Shows the document at a URL. */
export async function showLoaded(widget: MetropolisCall, url: string): Promise<void> {
  const answered = new Promise(resolve => {
    widget.addEventListener('call-load', resolve);
    widget.addEventListener('call-error', resolve);
  });
  widget.src = url;
  document.body.append(widget);
  await widget.updateComplete;
  expectUnharmed(widget);
  await answered;
  await settled(widget);
}

export async function settled(widget: MetropolisCall): Promise<void> {
  openAll(widget);
  while (!(await widget.updateComplete)) {
    // A state that arrived during the update is rendered now.
  }
}

/** Opens everything, because only an open list has names. Like a click, it fires its events after the render. */
function openAll(widget: MetropolisCall): void {
  widget.shadowRoot?.querySelectorAll('details:not([open])').forEach(details => {
    details.setAttribute('open', '');
    details.dispatchEvent(new ToggleEvent('toggle'));
  });
}

/** Checks that data became nothing but text. Returns the state. */
export function expectUnharmed(widget: MetropolisCall): string {
  const elements = [...(widget.shadowRoot?.querySelectorAll('*') ?? [])];
  expect(elements.map(element => element.localName).filter(isUnknown)).to.deep.equal([]);
  for (const link of elements.filter(element => element instanceof HTMLAnchorElement)) {
    // The protocol ':' belongs to a URL that browsers cannot parse. It leads nowhere.
    expect(link.protocol).to.be.oneOf(['https:', 'http:', 'mailto:', ':']);
  }
  expect(elements.flatMap(element => element.getAttributeNames()).filter(isHarmful)).to.deep.equal([]);
  expect(scriptRuns).to.equal(0);
  expect(uncaught).to.deep.equal([]);
  const own = states.filter(state => widget.matches(`:state(${state})`));
  expect(own).to.have.length(1);
  return String(own);
}

function isUnknown(name: string): boolean {
  return !elementNames.includes(name);
}

/** No template sets event handlers, styles or documents as attributes: such an attribute would come from data. */
function isHarmful(attribute: string): boolean {
  return /^(on|style|src|action)/.test(attribute);
}
