import { expect } from '@open-wc/testing';
import type { CallState } from '../../src/call/call-state.js';
import { createEndpoint } from '../support/endpoint.js';
import { inlineData } from '../support/inline-data.js';
import { recordWarnings } from '../support/warnings.js';
import { createWidget, demoCall, partText, readyWidget, untilState } from '../support/widget.js';
import { useClock } from '../support/clock.js';
import { nextCheck, watchLoaded } from '../support/watching.js';

const [hour, day] = [3600, 24 * 3600];

/** Milliseconds since the epoch. */
function asOf(state: CallState): number | undefined {
  return 'asOf' in state ? state.asOf : undefined;
}

describe('When the visitor sets the clock', () => {
  recordWarnings();
  const clock = useClock();

  for (const [name, jump] of [
    ['forward', day],
    ['back', -day],
  ] as const) {
    it(`${name} a day, checks go on, one at a time`, async () => {
      const endpoint = await createEndpoint({ json: demoCall });
      const { watch } = await watchLoaded(endpoint.url);
      clock.pass(30);
      clock.jump(jump);
      expect(await nextCheck(clock, watch)).to.be.within(24, 36.002);
      expect(await nextCheck(clock, watch)).to.be.within(54, 66.002);
      expect(clock.requests()).to.equal(3);
    });
  }

  it('back a day, the last figures are never of a time to come, and do not grow younger', async () => {
    const endpoint = await createEndpoint({ json: demoCall }, { status: 500 });
    const { watch } = await watchLoaded(endpoint.url);
    clock.jump(-day);
    await nextCheck(clock, watch);
    const first = asOf(watch.state);
    expect(first).to.equal(Date.now());
    await nextCheck(clock, watch);
    expect(asOf(watch.state)).to.equal(first);
  });

  it('back a day, the widget says a time of today', async () => {
    const endpoint = await createEndpoint({ json: demoCall }, { status: 500 });
    const widget = await readyWidget(endpoint.url);
    clock.jump(-day);
    await widget.reload();
    await untilState(widget, 'stale');
    expect(partText(widget, 'status')).to.match(/^As of \d+:\d\d.[AP]M\. The latest/);
  });
});

describe('When the clock is behind the record of the call', () => {
  recordWarnings();
  useClock();

  it('data in the page are never of a time to come', async () => {
    const endpoint = await createEndpoint({ status: 500 });
    const data = inlineData({ ...demoCall, updated: new Date(Date.now() + day * 1000).toISOString() });
    const widget = await createWidget(
      `<metropolis-call lang="en" src="${endpoint.url}">${data}</metropolis-call>`,
    );
    await untilState(widget, 'stale');
    expect(partText(widget, 'status')).to.match(/^As of \d+:\d\d.[AP]M\. The latest/);
  });
});

describe('When the machine sleeps for eight hours', () => {
  recordWarnings();
  const clock = useClock();

  it('one check follows at once where `performance.now()` counts the sleep', async () => {
    const endpoint = await createEndpoint({ json: demoCall });
    const { watch } = await watchLoaded(endpoint.url);
    clock.sleep(8 * hour);
    expect(clock.requests()).to.equal(2);
    await watch.reload();
    expect(await nextCheck(clock, watch)).to.be.within(54, 66.002);
    expect(clock.requests()).to.equal(3);
  });

  it('one check follows within a minute where `performance.now()` stands still', async () => {
    const endpoint = await createEndpoint({ json: demoCall }, { status: 500 });
    const { watch } = await watchLoaded(endpoint.url);
    const loadedAt = Date.now();
    clock.pass(30);
    clock.jump(8 * hour);
    expect(await nextCheck(clock, watch)).to.be.within(24, 36.002);
    expect(clock.requests()).to.equal(2);
    // The time is that of the load, not one that leaves out the sleep.
    expect(asOf(watch.state)).to.be.closeTo(loadedAt, 1000);
  });
});
