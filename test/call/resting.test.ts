import { expect } from '@open-wc/testing';
import type { MetropolisCall } from '../../src/element/metropolis-call.js';
import { createEndpoint, type Endpoint } from '../support/endpoint.js';
import { recordWarnings } from '../support/warnings.js';
import { demoCall, readyWidget } from '../support/widget.js';
import { goOnline, hidePage, showPage } from '../support/simulation.js';
import { useClock } from '../support/clock.js';
import { nextCheck, watchCall, watchLoaded } from '../support/watching.js';

const hour = 3600;

describe('While the page is hidden', () => {
  recordWarnings();
  const clock = useClock();

  it('there is no request; a check that fell due is made at once on return, and once', async () => {
    const endpoint = await createEndpoint({ json: demoCall, etag: true });
    const { watch } = await watchLoaded(endpoint.url);
    hidePage();
    expect(clock.pending()).to.equal(0);
    clock.pass(hour);
    expect(clock.requests()).to.equal(1);
    showPage();
    expect(clock.requests()).to.equal(2);
    await watch.reload();
    expect(await nextCheck(clock, watch)).to.be.within(54, 66.002);
    expect(await endpoint.log()).to.have.length(3);
  });

  it('a check that is not yet due stays planned', async () => {
    const endpoint = await createEndpoint({ json: demoCall });
    const { watch } = await watchLoaded(endpoint.url);
    hidePage();
    clock.pass(30);
    showPage();
    expect(clock.requests()).to.equal(1);
    expect(await nextCheck(clock, watch)).to.be.within(24, 36.002);
  });

  it('going online waits for the page to return', async () => {
    const endpoint = await createEndpoint({ status: 500 });
    await watchLoaded(endpoint.url);
    hidePage();
    clock.pass(5);
    await goOnline();
    expect(clock.requests()).to.equal(1);
    showPage();
    expect(clock.requests()).to.equal(2);
  });

  it('a request under way is finished, and none follows', async () => {
    const endpoint = await createEndpoint({ json: demoCall, hold: true });
    const { watch } = watchCall(endpoint.url);
    const loaded = watch.reload();
    await endpoint.requested(1);
    hidePage();
    await endpoint.release();
    await loaded;
    expect(watch.state.status).to.equal('ready');
    expect(clock.pending()).to.equal(0);
  });
});

describe('While no widget is on screen', () => {
  const clock = useClock();

  it('there is no request; a check that fell due is made at once on return', async () => {
    const { endpoint, widgets } = await twoWidgets();
    await Promise.all(widgets.map(leaveScreen));
    expect(clock.pending()).to.equal(0);
    clock.pass(hour);
    expect(clock.requests()).to.equal(1);
    await endpoint.answer({ json: demoCall, hold: true });
    await comeBack(widgets[0]);
    const made = widgets[0].reload();
    await endpoint.requested(2);
    await endpoint.answer({ json: demoCall });
    await endpoint.release();
    await made;
    expect(await nextCheck(clock, widgets[0])).to.be.within(54, 66.002);
    expect(await endpoint.log()).to.have.length(3);
  });

  it('checks go on for another widget on screen, or for a watch', async () => {
    const { endpoint, widgets } = await twoWidgets();
    await leaveScreen(widgets[0]);
    expect(await nextCheck(clock, widgets[0])).to.be.within(54, 66.002);
    await leaveScreen(widgets[1]);
    expect(clock.untilRequest()).to.equal(Infinity);
    const { watch } = watchCall(endpoint.url);
    expect(await nextCheck(clock, watch)).to.be.within(54, 66.002);
    watch.stop();
    expect(clock.untilRequest()).to.equal(Infinity);
  });

  it('a widget that is not displayed makes no request either', async () => {
    const { widgets } = await twoWidgets();
    for (const widget of widgets) {
      widget.hidden = true;
      await seen(widget);
    }
    expect(clock.untilRequest()).to.equal(Infinity);
  });
});

async function twoWidgets(): Promise<{ endpoint: Endpoint; widgets: [MetropolisCall, MetropolisCall] }> {
  const endpoint = await createEndpoint({ json: demoCall, etag: true });
  const widgets = [await readyWidget(endpoint.url), await readyWidget(endpoint.url)] as const;
  await Promise.all(widgets.map(comeBack));
  return { endpoint, widgets: [...widgets] };
}

async function leaveScreen(widget: MetropolisCall): Promise<void> {
  Object.assign(widget.style, { position: 'absolute', insetBlockStart: '10000px' });
  await seen(widget);
}

async function comeBack(widget: MetropolisCall): Promise<void> {
  Object.assign(widget.style, { position: 'fixed', insetBlockStart: '0' });
  await seen(widget);
}

/** Resolves when every intersection observer has reported the widget: in the frame after the next one. */
function seen(widget: Element): Promise<void> {
  return new Promise(resolve => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      requestAnimationFrame(() => resolve());
    });
    observer.observe(widget);
  });
}
