import { expect, fixture, html } from '@open-wc/testing';
import '../../src/entries/define.js';
import { createEndpoint } from '../support/endpoint.js';
import { demoCall, partText, untilState } from '../support/widget.js';
import { hidePage, showPage } from '../support/simulation.js';
import { useClock } from '../support/clock.js';
import { nextCheck } from '../support/watching.js';

const checks = 100;

describe('Ten widgets on a page', () => {
  const clock = useClock();

  it(`make one request for each of ${checks} checks, answered by 304 if nothing changed, and none while hidden`, async () => {
    const endpoint = await createEndpoint({ json: demoCall, etag: true });
    const markup = html`<metropolis-call lang="en" src=${endpoint.url}></metropolis-call>`;
    const parent = await fixture(html`<div>${Array.from({ length: 10 }, () => markup)}</div>`);
    const widgets = [...parent.querySelectorAll('metropolis-call')];
    await Promise.all(widgets.map(widget => untilState(widget, 'ready')));
    const [widget] = widgets as [(typeof widgets)[number]];

    for (let check = 0; check < checks / 2; check += 1) {
      await nextCheck(clock, widget);
    }
    hidePage();
    clock.pass(3600);
    expect(await endpoint.log()).to.have.length(1 + checks / 2);
    await endpoint.answer({ json: { ...demoCall, signatoryCount: 14 }, etag: true });
    showPage();
    await widget.reload();
    for (let check = checks / 2 + 1; check < checks; check += 1) {
      await nextCheck(clock, widget);
    }

    expect(widgets.map(each => partText(each, 'count-value'))).to.deep.equal(Array(10).fill('14'));
    const log = await endpoint.log();
    expect(log).to.have.length(1 + checks);
    // Under automation WebKit has no cache, and so no ETag to send.
    const compares = log.some(({ headers }) => headers['if-none-match']);
    const unchanged = log.filter(({ status }) => status === 304);
    expect(unchanged).to.have.length(compares ? checks - 1 : 0);
  }).timeout(60_000);
});
