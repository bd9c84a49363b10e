import { expect } from '@open-wc/testing';
import { createEndpoint } from '../support/endpoint.js';
import { recordWarnings } from '../support/warnings.js';
import { createWidget, demoCall, partText, readyWidget, statesOf, untilState } from '../support/widget.js';
import { goOnline } from '../support/simulation.js';
import { useClock } from '../support/clock.js';
import { watchCall } from '../support/watching.js';

describe('A widget that leaves the document and returns', () => {
  recordWarnings();
  const clock = useClock();

  it('keeps its call, and says that it is stale if the next check fails', async () => {
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

  it('shows its call as stale if another widget of the same src has failed', async () => {
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

  it('does not report its call again', async () => {
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

  it('makes up for a first load that was aborted when it left', async () => {
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

  it('has a client that retries after going online while a request is failing', async () => {
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
