import { expect, fixture } from '@open-wc/testing';
import type { CallErrorEvent } from '../../src/element/events.js';
import { createEndpoint } from '../support/endpoint.js';
import { recordWarnings } from '../support/warnings.js';
import { createWidget, demoCall, partText, readyWidget, statesOf, untilState } from '../support/widget.js';

describe('The src attribute', () => {
  recordWarnings();

  it('can be changed', async () => {
    const [first, second] = [
      await createEndpoint({ json: titled('First') }),
      await createEndpoint({ json: titled('Second') }),
    ];
    const widget = await readyWidget(first.url);
    expect(partText(widget, 'title')).to.equal('First');
    widget.setAttribute('src', second.url);
    await widget.updateComplete;
    expect(statesOf(widget)).to.deep.equal(['loading']);
    await untilState(widget, 'ready');
    expect(partText(widget, 'title')).to.equal('Second');
  });

  it('aborts the request of its old value', async () => {
    const slow = await createEndpoint({ hold: true });
    const endpoint = await createEndpoint({ json: titled('Wanted') });
    const widget = await createWidget(`<metropolis-call lang="en" src="${slow.url}"></metropolis-call>`);
    await slow.requested(1);
    widget.src = endpoint.url;
    await slow.aborted(1);
    await untilState(widget, 'ready');
    expect(partText(widget, 'title')).to.equal('Wanted');
  });

  it('is relative to the page', async () => {
    const { pathname } = new URL((await createEndpoint({ json: titled('Relative') })).url);
    const widget = await readyWidget(`..${'/..'.repeat(3)}${pathname}`);
    expect(partText(widget, 'title')).to.equal('Relative');
  });

  it('may be an invalid URL, which is reported once', async () => {
    const errors: CallErrorEvent[] = [];
    const holder = await fixture<HTMLElement>('<div></div>');
    holder.addEventListener('call-error', event => errors.push(event));
    const widget = Object.assign(document.createElement('metropolis-call'), { src: 'http://[' });
    holder.append(widget);
    await untilState(widget, 'failed');
    widget.lang = 'en';
    widget.headingLevel = 3;
    await widget.updateComplete;
    expect(errors.map(({ error }) => error.code)).to.deep.equal(['network']);
  });
});

describe('reload()', () => {
  recordWarnings();

  it('resolves when the result is shown', async () => {
    const endpoint = await createEndpoint({ json: titled('Before') });
    const widget = await readyWidget(endpoint.url, 'refresh="0"');
    await endpoint.answer({ json: titled('After') });
    await widget.reload();
    expect(widget.call?.title).to.equal('After');
    await widget.updateComplete;
    expect(partText(widget, 'title')).to.equal('After');
  });

  it('also resolves after a failure', async () => {
    const endpoint = await createEndpoint({ json: demoCall }, { status: 500 });
    const widget = await readyWidget(endpoint.url);
    await widget.reload();
    await widget.updateComplete;
    expect(statesOf(widget)).to.deep.equal(['stale']);
  });

  it('joins a request that is under way', async () => {
    const endpoint = await createEndpoint({ json: demoCall });
    const widget = await readyWidget(endpoint.url, 'refresh="0"');
    await Promise.all([widget.reload(), widget.reload()]);
    expect(await endpoint.log()).to.have.length(2);
  });

  it('does nothing outside a document, and resolves at once', async () => {
    const widget = document.createElement('metropolis-call');
    await widget.reload();
    expect(widget.call).to.equal(undefined);
  });
});

function titled(title: string) {
  return { ...demoCall, title };
}
