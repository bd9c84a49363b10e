import { expect } from '@open-wc/testing';
import { createEndpoint } from '../support/endpoint.js';
import { recordWarnings } from '../support/warnings.js';
import { createWidget, demoCall, partText, readyWidget, statesOf, untilState } from '../support/widget.js';
import { goOnline } from '../support/simulation.js';
import { useClock } from '../support/clock.js';
import { watchCall } from '../support/watching.js';

describe('What was shown, and what was tried,', () => {
  recordWarnings();
  const clock = useClock();

  it('a call that was shown survives a time outside the document', async () => {
    const endpoint = await createEndpoint({ json: demoCall });
    const widget = await readyWidget(endpoint.url);
    const { parentElement } = widget;
    widget.remove();
    await Promise.resolve();
    await endpoint.answer({ status: 500 });
    parentElement?.append(widget);
    await widget.reload();
    await widget.updateComplete;
    expect(statesOf(widget)).to.deep.equal(['stale']);
    expect(partText(widget, 'status')).to.equal('As of 2:32 PM. The latest figures could not be loaded.');
  });

  it('a call that was shown is stale after a time outside the document if another widget of its src has failed', async () => {
    const endpoint = await createEndpoint({ json: demoCall });
    const widget = await readyWidget(endpoint.url);
    const { parentElement } = widget;
    widget.remove();
    await Promise.resolve();
    await endpoint.answer({ status: 500 });
    const other = await createWidget(`<metropolis-call lang="en" src="${endpoint.url}"></metropolis-call>`);
    await untilState(other, 'failed');
    parentElement?.append(widget);
    await untilState(other, 'stale');
    await widget.updateComplete;
    expect(statesOf(widget)).to.deep.equal(['stale']);
    expect(partText(widget, 'status')).to.equal('As of 2:32 PM. The latest figures could not be loaded.');
  });

  it('a call that was shown is not told of again after a time outside the document', async () => {
    const endpoint = await createEndpoint({ json: demoCall });
    const widget = await readyWidget(endpoint.url);
    const { parentElement } = widget;
    let loads = 0;
    widget.addEventListener('call-load', () => (loads += 1));
    widget.remove();
    await Promise.resolve();
    parentElement?.append(widget);
    await widget.reload();
    expect(statesOf(widget)).to.deep.equal(['ready']);
    expect(loads).to.equal(0);
  });

  it('a first load that was broken off by leaving is made up for on return', async () => {
    const endpoint = await createEndpoint({ hold: true });
    const widget = await createWidget(`<metropolis-call lang="en" src="${endpoint.url}"></metropolis-call>`);
    const { parentElement } = widget;
    await endpoint.requested(1);
    widget.remove();
    await endpoint.aborted(1);
    await endpoint.answer({ json: demoCall });
    parentElement?.append(widget);
    await untilState(widget, 'ready');
  });

  it('being on line again counts also while a try is dying', async () => {
    const endpoint = await createEndpoint({ hold: true });
    const { watch } = watchCall(endpoint.url);
    const failed = watch.reload();
    await endpoint.requested(1);
    await goOnline();
    await endpoint.answer({ json: demoCall });
    clock.pass(10);
    await failed;
    await Promise.resolve();
    expect(clock.requests()).to.equal(2);
  });
});
