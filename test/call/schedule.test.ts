import { expect } from '@open-wc/testing';
import { stub } from 'sinon';
import { createEndpoint } from '../support/endpoint.js';
import { recordWarnings } from '../support/warnings.js';
import { demoCall } from '../support/widget.js';
import { useClock } from '../support/clock.js';
import { nextCheck, watchLoaded } from '../support/watching.js';

describe('The next check', () => {
  recordWarnings();
  const clock = useClock();

  it('is due in a minute, give or take a tenth', async () => {
    const endpoint = await createEndpoint({ json: demoCall, etag: true });
    const { watch } = await watchLoaded(endpoint.url);
    const waits = [];
    for (let check = 0; check < 50; check += 1) {
      waits.push(await nextCheck(clock, watch));
    }
    expect(Math.min(...waits)).to.be.within(54, 58);
    expect(Math.max(...waits)).to.be.within(62, 66.002);
  });

  for (const [random, wait] of [
    [0, 54],
    [0.5, 60],
    [0.999_999, 66],
  ] as const) {
    it(`is due in ${wait} s if Math.random() returns ${random}`, async () => {
      const endpoint = await createEndpoint({ json: demoCall });
      const { watch } = await withChance(random, () => watchLoaded(endpoint.url));
      expect(await nextCheck(clock, watch)).to.be.closeTo(wait, 0.002);
    });
  }

  it('is due at the interval of refresh', async () => {
    const endpoint = await createEndpoint({ json: demoCall });
    const { watch } = await watchLoaded(endpoint.url, 5);
    expect(await nextCheck(clock, watch)).to.be.within(4.5, 5.502);
    expect(await nextCheck(clock, watch)).to.be.within(4.5, 5.502);
  });

  it('may be due later than a timer can hold', async () => {
    const endpoint = await createEndpoint({ json: demoCall });
    const month = 30 * 24 * 3600;
    const { watch } = await watchLoaded(endpoint.url, month);
    expect(await nextCheck(clock, watch)).to.be.within(month * 0.9, month * 1.1 + 1);
  });

  it('never comes with refresh 0, until reload() is called', async () => {
    const endpoint = await createEndpoint({ json: demoCall });
    const { watch } = await watchLoaded(endpoint.url, 0);
    expect(clock.untilRequest()).to.equal(Infinity);
    await watch.reload();
    expect(clock.untilRequest()).to.equal(Infinity);
    expect(await endpoint.log()).to.have.length(2);
  });

  it('comes in a minute with refresh 0 if nothing is loaded yet', async () => {
    const endpoint = await createEndpoint({ status: 500 }, { json: demoCall });
    const { watch } = await watchLoaded(endpoint.url, 0);
    expect(await nextCheck(clock, watch)).to.be.within(54, 66.002);
    expect(watch.state.status).to.equal('ready');
    expect(clock.untilRequest()).to.equal(Infinity);
  });

  it('is due a whole interval after reload()', async () => {
    const endpoint = await createEndpoint({ json: demoCall });
    const { watch } = await watchLoaded(endpoint.url);
    clock.pass(50);
    await watch.reload();
    expect(await nextCheck(clock, watch)).to.be.within(54, 66.002);
  });

  it('does not depend on the visitor’s clock', async () => {
    const endpoint = await createEndpoint({ json: demoCall });
    const { watch } = await watchLoaded(endpoint.url);
    clock.offset(-365 * 24 * 3600);
    expect(await nextCheck(clock, watch)).to.be.within(54, 66.002);
    clock.offset(3600);
    expect(await nextCheck(clock, watch)).to.be.within(54, 66.002);
  });
});

async function withChance<T>(random: number, action: () => Promise<T>): Promise<T> {
  const chance = stub(Math, 'random').returns(random);
  try {
    return await action();
  } finally {
    chance.restore();
  }
}
