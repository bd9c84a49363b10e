import { expect } from '@open-wc/testing';
import type { Call } from '../../../src/call/call.js';
import type { MetropolisCall } from '../../../src/element/metropolis-call.js';
import '../../../src/entries/define.js';

declare global {
  /** How often a payload got itself run. */
  var scriptRuns: number;
}
globalThis.scriptRuns = 0;

/** What was thrown where nobody catches it, which the test runner would not tell of promises. */
const uncaught: unknown[] = [];
addEventListener('error', event => uncaught.push(event.message));
addEventListener('unhandledrejection', event => uncaught.push(event.reason));

/** All that the widget is made of. A view may add to it, data may not. */
const elementNames =
  'a bdi blockquote button details div h1 h2 h3 h4 h5 h6 hgroup input label li mark p section slot span summary ul'.split(
    ' ',
  );

const states = ['loading', 'ready', 'stale', 'failed'];

/** Shows a document that the page has, as its script would set it. */
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
  openList(widget);
  while (!(await widget.updateComplete)) {
    // A state that came while it rendered is rendered now.
  }
}

/** Its names are shown no sooner. As a click does, whose event comes later than a render. */
function openList(widget: MetropolisCall): void {
  const list = widget.shadowRoot?.querySelector('details:not([open])');
  list?.setAttribute('open', '');
  list?.dispatchEvent(new ToggleEvent('toggle'));
}

/** Checks that no data became anything but text, and returns the state. */
export function expectUnharmed(widget: MetropolisCall): string {
  const elements = [...(widget.shadowRoot?.querySelectorAll('*') ?? [])];
  expect(elements.map(element => element.localName).filter(isUnknown)).to.deep.equal([]);
  for (const link of elements.filter(element => element instanceof HTMLAnchorElement)) {
    // ':' is that of a URL which no browser can read, and so leads nowhere.
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

/** An event handler, a style or a document as an attribute would be one out of data: the views have none. */
function isHarmful(attribute: string): boolean {
  return /^(on|style|src|action)/.test(attribute);
}
