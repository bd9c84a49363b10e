import { expect, fixture, html } from '@open-wc/testing';
import '../../src/entries/define.js';
import type { MetropolisCall } from '../../src/element/metropolis-call.js';
import { createEndpoint } from '../support/endpoint.js';
import { demoCall, partText, readyWidget, shadowOf, untilState } from '../support/widget.js';
import { useClock } from '../support/clock.js';
import { changesDuring } from './faults/fault-run.js';
import { nextCheck } from '../support/watching.js';

describe('A hundred widgets on a page', () => {
  const clock = useClock();

  it('make one request, and one for each check', async () => {
    const endpoint = await createEndpoint({ json: demoCall, etag: true });
    const markup = html`<metropolis-call lang="en" src=${endpoint.url}></metropolis-call>`;
    const parent = await fixture(html`<div>${Array.from({ length: 100 }, () => markup)}</div>`);
    const widgets = [...parent.querySelectorAll('metropolis-call')] as [MetropolisCall];
    await Promise.all(widgets.map(widget => untilState(widget, 'ready')));
    expect(await endpoint.log()).to.have.length(1);
    await nextCheck(clock, widgets[0]);
    expect(await endpoint.log()).to.have.length(2);
  });
});

describe('A check that finds another count', () => {
  const clock = useClock();

  it('changes only the texts that contain the count', async () => {
    const call = { ...demoCall, signatoryCount: 20 };
    const endpoint = await createEndpoint({ json: call, etag: true });
    const widget = await readyWidget(endpoint.url);
    await endpoint.answer({ json: { ...call, signatoryCount: 21 }, etag: true });
    const changes = await changesDuring(widget, async () => {
      await nextCheck(clock, widget);
      await widget.updateComplete;
    });
    expect(partText(widget, 'count-value')).to.equal('21');
    const spoken = shadowOf(widget).querySelector('.announcement');
    expect(spoken?.textContent).to.equal('21 institutions have signed');
    const seen = changes.filter(({ target }) => !spoken?.contains(target));
    expect(seen.filter(({ type }) => type !== 'characterData')).to.deep.equal([]);
    const texts = seen.map(({ target }) => target.textContent ?? '');
    expect(texts.map(text => text.trim())).to.have.members(['21', 'and 18 others']);
    // Each text changed once: there was one render.
    expect(new Set(seen.map(({ target }) => target)).size).to.equal(seen.length);
  });
});
