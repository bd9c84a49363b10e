import { expect } from '@open-wc/testing';
import '../../src/entries/define.js';
import type { CallErrorCode } from '../../src/call/call-error.js';
import type { CallCountEvent, CallErrorEvent, CallLoadEvent } from '../../src/element/events.js';
import type { MetropolisCall } from '../../src/element/metropolis-call.js';
import { type Answer, createEndpoint, refusedUrl } from '../support/endpoint.js';
import { recordWarnings } from '../support/warnings.js';
import { demoCall, untilState } from '../support/widget.js';

/** Numbered signatories. */
const signatories = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `s${index}`, name: `Signatory ${index}` }));

describe('The events of a widget', () => {
  recordWarnings();

  it('contain the loaded call', async () => {
    const endpoint = await createEndpoint({ json: demoCall });
    const { widget, events } = listenedWidget(endpoint.url);
    await untilState(widget, 'ready');
    const [load] = events.filter(isLoad);
    expect(load?.call.id).to.equal('rethink-our-metropolitan-spaces');
    expect(load?.call).to.equal(widget.call);
    expect(load?.call).to.be.frozen;
  });

  it('contain the count of a call that a listener set', async () => {
    const endpoint = await createEndpoint({ json: { ...demoCall, signatories: signatories(2) } });
    const { widget, events } = listenedWidget(endpoint.url);
    const setOther = () => (widget.call = { ...demoCall, id: 'other', signatories: signatories(5) });
    widget.addEventListener('call-load', setOther, { once: true });
    await untilState(widget, 'ready');
    expect(events.filter(isCount).map(({ count }) => count)).to.deep.equal([5]);
    expect(widget.call?.id).to.equal('other');
  });

  it('report the count at first, and then when it changes', async () => {
    const endpoint = await createEndpoint({ json: { ...demoCall, signatories: signatories(2) } });
    const { widget, events } = listenedWidget(endpoint.url);
    await untilState(widget, 'ready');
    await endpoint.answer({ json: { ...demoCall, signatories: signatories(3) } });
    await widget.reload();
    await endpoint.answer({ json: { ...demoCall, signatories: signatories(3), quote: 'Changed' } });
    await widget.reload();
    const counts = events.filter(isCount).map(({ count, previous }) => [count, previous]);
    expect(counts).to.deep.equal([
      [2, undefined],
      [3, 2],
    ]);
    expect(events.filter(isLoad)).to.have.length(3);
  });

  it('are not fired if nothing has changed', async () => {
    const endpoint = await createEndpoint({ json: demoCall });
    const { widget, events } = listenedWidget(endpoint.url);
    await untilState(widget, 'ready');
    events.length = 0;
    await widget.reload();
    await widget.reload();
    expect(events).to.deep.equal([]);
  });

  const failures: [CallErrorCode, Answer][] = [
    ['http', { status: 404 }],
    ['not-json', { body: '<!doctype html>' }],
    ['invalid', { json: { ...demoCall, summary: 7 } }],
    ['unsupported-version', { json: { ...demoCall, version: 2 } }],
    ['too-large', { drip: { bytes: 1_000_000, every: 1, endless: true } }],
    ['network', { body: 'half of it', resetAfter: 3 }],
  ];
  for (const [code, answer] of failures) {
    it(`report an error by its code: ${code}`, async () => {
      const endpoint = await createEndpoint(answer);
      const { widget, events } = listenedWidget(endpoint.url);
      await untilState(widget, 'failed');
      expect(events.map(({ type }) => type)).to.deep.equal(['call-error']);
      const [failure] = events.filter(isError);
      expect(failure?.error).to.be.instanceOf(Error);
      expect(failure?.error.code).to.equal(code);
      expect(failure?.error.message).not.to.equal('');
    });
  }

  it('name the missing keys of an invalid call', async () => {
    const endpoint = await createEndpoint({ json: { ...demoCall, title: ' ' } });
    const { widget, events } = listenedWidget(endpoint.url);
    await untilState(widget, 'failed');
    expect(events.find(isError)?.error.message).to.include('$.title');
  });

  it('report each error, also while an older call is shown', async () => {
    const endpoint = await createEndpoint({ json: demoCall });
    const { widget, events } = listenedWidget(endpoint.url);
    await untilState(widget, 'ready');
    events.length = 0;
    await endpoint.answer({ status: 500 });
    await widget.reload();
    await widget.reload();
    expect(events.map(({ type }) => type)).to.deep.equal(['call-error', 'call-error']);
    expect(widget.call?.id).to.equal(demoCall.id);
  });

  it('report that a server does not answer', async () => {
    const { widget, events } = listenedWidget(refusedUrl);
    await untilState(widget, 'failed');
    expect(events.filter(isError).map(({ error }) => error.code)).to.deep.equal(['network']);
  });
});

/** A widget in a shadow tree, and the events heard outside of it. */
function listenedWidget(url: string): { widget: MetropolisCall; events: Event[] } {
  const host = document.createElement('div');
  const shadowHost = document.createElement('div');
  host.append(shadowHost);
  const events: Event[] = [];
  for (const type of ['call-load', 'call-count', 'call-error']) {
    host.addEventListener(type, event => events.push(event));
  }
  const widget = Object.assign(document.createElement('metropolis-call'), { src: url, lang: 'en' });
  shadowHost.attachShadow({ mode: 'open' }).append(widget);
  document.body.append(host);
  hosts.push(host);
  return { widget, events };
}

const hosts: Element[] = [];

afterEach(() => hosts.splice(0).forEach(host => host.remove()));

function isLoad(event: Event): event is CallLoadEvent {
  return event.type === 'call-load';
}

function isCount(event: Event): event is CallCountEvent {
  return event.type === 'call-count';
}

function isError(event: Event): event is CallErrorEvent {
  return event.type === 'call-error';
}
