import { expect, fixture, html } from '@open-wc/testing';
import '../../src/entries/define.js';
import type { MetropolisCall } from '../../src/element/metropolis-call.js';
import { type Answer, createEndpoint, type Endpoint } from '../support/endpoint.js';
import { recordWarnings } from '../support/warnings.js';
import { demoCall, partText, untilState } from '../support/widget.js';
import { useClock } from '../support/clock.js';
import { nextCheck, watchCall, watchLoaded } from '../support/watching.js';

describe('Watchers of the same URL', () => {
  recordWarnings();
  const clock = useClock();

  it('share one request for each check: ten widgets and a watch', async () => {
    const { endpoint, widgets } = await tenWidgets({ json: demoCall });
    await allReady(widgets);
    const { watch } = watchCall(endpoint.url);
    expect(watch.state.status).to.equal('ready');
    await endpoint.answer({ json: { ...demoCall, signatoryCount: 14 } });
    await nextCheck(clock, watch);
    await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
    expect(widgets.map(widget => partText(widget, 'count-value'))).to.deep.equal(Array(10).fill('14'));
    expect(clock.requests()).to.equal(2);
    expect(await endpoint.log()).to.have.length(2);
  });

  it('are checked at the shortest interval of them all', async () => {
    const endpoint = await createEndpoint({ json: demoCall });
    const { watch } = await watchLoaded(endpoint.url, 600);
    const { watch: eager } = watchCall(endpoint.url, 30);
    watchCall(endpoint.url, 0);
    expect(await nextCheck(clock, watch)).to.be.within(27, 33.002);
    eager.stop();
    expect(await nextCheck(clock, watch)).to.be.within(540, 660.002);
  });

  it('join a request that is under way', async () => {
    const { endpoint, widgets } = await tenWidgets({ json: demoCall, hold: true });
    await endpoint.requested(1);
    const joined = Promise.all(widgets.map(widget => widget.reload()));
    await endpoint.release();
    await joined;
    expect(await endpoint.log()).to.have.length(1);
    await endpoint.answer({ json: demoCall });
    await Promise.all(widgets.map(widget => widget.reload()));
    expect(await endpoint.log()).to.have.length(2);
  });

  it('hear nothing more after one of them has stopped the others', async () => {
    const { endpoint, widgets } = await tenWidgets({ json: demoCall, hold: true });
    const [first, ...others] = widgets as [MetropolisCall, ...MetropolisCall[]];
    const setOthers = () => others.forEach(other => (other.call = { ...demoCall, title: 'Of the page' }));
    first.addEventListener('call-load', setOthers);
    await endpoint.requested(1);
    await endpoint.release();
    await allReady(widgets);
    expect(others.map(other => partText(other, 'title'))).to.deep.equal(Array(9).fill('Of the page'));
  });

  it('cause no request when one of them is moved', async () => {
    const { endpoint, widgets } = await tenWidgets({ json: demoCall });
    await allReady(widgets);
    const [widget] = widgets as [MetropolisCall];
    const { parentElement } = widget;
    parentElement?.append(widget);
    widget.remove();
    parentElement?.prepend(widget);
    await widget.updateComplete;
    expect(partText(widget, 'count-value')).to.equal('13');
    expect(clock.requests()).to.equal(1);
    expect(await endpoint.log()).to.have.length(1);
  });

  it('cause no request when the only one is moved, even during its first load', async () => {
    const endpoint = await createEndpoint({ json: demoCall, hold: true });
    const widget = await fixture<MetropolisCall>(widgetAt(endpoint.url));
    widget.parentElement?.append(widget);
    await endpoint.requested(1);
    const loaded = widget.reload();
    await endpoint.release();
    await loaded;
    await untilState(widget, 'ready');
    expect((await endpoint.log()).map(({ aborted }) => aborted)).to.deep.equal([false]);
  });

  it('do not see a call that a page set on another one', async () => {
    const [one, other] = [await createEndpoint({ json: demoCall }), await createEndpoint({ status: 500 })];
    const [{ watch, states }, { watch: otherWatch }] = [watchCall(one.url), watchCall(other.url)];
    await Promise.all([watch.reload(), otherWatch.reload()]);
    expect(states).to.deep.equal(['ready']);
    expect(otherWatch.state.status).to.equal('failed');
  });
});

function widgetAt(url: string): ReturnType<typeof html> {
  return html`<metropolis-call lang="en" src=${url}></metropolis-call>`;
}

async function tenWidgets(answer: Answer): Promise<{ endpoint: Endpoint; widgets: MetropolisCall[] }> {
  const endpoint = await createEndpoint(answer);
  const parent = await fixture(html`<div>${Array.from({ length: 10 }, () => widgetAt(endpoint.url))}</div>`);
  return { endpoint, widgets: [...parent.querySelectorAll('metropolis-call')] };
}

async function allReady(widgets: MetropolisCall[]): Promise<void> {
  await Promise.all(widgets.map(widget => untilState(widget, 'ready')));
}
