import { expect } from '@open-wc/testing';
import { waitBeforeNextTry } from '../../src/call/retry.js';
import { type Answer, createEndpoint } from '../support/endpoint.js';
import { recordWarnings } from '../support/warnings.js';
import { demoCall } from '../support/widget.js';
import { goOnline } from '../support/simulation.js';
import { serverDate, useClock } from '../support/clock.js';
import { nextCheck, watchLoaded } from '../support/watching.js';

const day = 24 * 3600;

describe('While requests fail,', () => {
  recordWarnings();
  const clock = useClock();

  for (const [refresh, waits] of [
    [60, [60, 120, 240, 480, 900, 900, 900]],
    [5, [5, 10, 20, 40, 80, 160, 320, 640, 900, 900]],
  ] as const) {
    it(`each retry comes later, from ${refresh} s up to 15 minutes, until one succeeds`, async () => {
      const endpoint = await createEndpoint({ status: 500 });
      const { watch } = await watchLoaded(endpoint.url, refresh);
      for (const wait of waits) {
        expect(await nextCheck(clock, watch)).to.be.within(wait * 0.9, wait * 1.1 + 0.002);
      }
      await endpoint.answer({ json: demoCall });
      await nextCheck(clock, watch);
      expect(watch.state.status).to.equal('ready');
      expect(await nextCheck(clock, watch)).to.be.within(refresh * 0.9, refresh * 1.1 + 0.002);
    });
  }

  it('no retry comes earlier than a check would', async () => {
    const endpoint = await createEndpoint({ json: demoCall }, { status: 500 });
    const { watch } = await watchLoaded(endpoint.url, 1800);
    for (let failure = 0; failure < 4; failure += 1) {
      expect(await nextCheck(clock, watch)).to.be.within(1620, 1980.002);
    }
  });

  it('going online ends the wait of a page without a call, once', async () => {
    const endpoint = await createEndpoint({ status: 500 });
    const { watch } = await watchLoaded(endpoint.url);
    await nextCheck(clock, watch);
    clock.pass(5);
    await goOnline();
    expect(clock.requests()).to.equal(3);
    await watch.reload();
    expect(await nextCheck(clock, watch)).to.be.within(216, 264.002);
  });

  it('pages that show a call come back online one by one, within an interval', async () => {
    const endpoint = await createEndpoint({ json: demoCall });
    const urls = Array.from({ length: 40 }, (_, page) => `${endpoint.url}#${page}`);
    const watches = (await Promise.all(urls.map(url => watchLoaded(url)))).map(({ watch }) => watch);
    await endpoint.answer({ status: 500 });
    for (const wait of [66, 66]) {
      clock.pass(wait);
      await Promise.all(watches.map(watch => watch.reload()));
    }
    const before = clock.requests();
    clock.pass(5);
    await goOnline();
    clock.pass(6);
    // A tenth of them on average.
    expect(clock.requests() - before).to.be.within(0, 16);
    clock.pass(54.002);
    expect(clock.requests() - before).to.equal(40);
    await Promise.all(watches.map(watch => watch.reload()));
  });

  it('a connection that comes and goes causes at most one request in 5 seconds', async () => {
    const endpoint = await createEndpoint({ status: 500 });
    const { watch } = await watchLoaded(endpoint.url);
    for (let event = 0; event < 250; event += 1) {
      clock.pass(0.04);
      await goOnline();
    }
    await watch.reload();
    // The first load, one request after 5 s and one after 10 s. The reload joins the last one or makes one more.
    expect(clock.requests()).to.be.within(3, 4);
  });

  it('going online causes no request if the last one succeeded', async () => {
    const endpoint = await createEndpoint({ json: demoCall });
    const { watch } = await watchLoaded(endpoint.url);
    await goOnline();
    expect(clock.requests()).to.equal(1);
    expect(await nextCheck(clock, watch)).to.be.within(54, 66.002);
  });

  it('reload() retries at once', async () => {
    const endpoint = await createEndpoint({ status: 500 });
    const { watch } = await watchLoaded(endpoint.url);
    await endpoint.answer({ json: demoCall });
    await watch.reload();
    expect(watch.state.status).to.equal('ready');
  });
});

describe('Retry-After', () => {
  recordWarnings();
  const clock = useClock();

  for (const [name, answer, atLeast, atMost] of [
    ['is waited for', busy('90'), 90, 108],
    ['may be a date', busy(serverDate(3600)), 3500, 4321],
    ['is waited for a day at most', busy('1000000'), day, day * 1.2],
    ['never shortens the usual wait', busy('3'), 54, 66],
    ['may be a date that has passed, without effect', busy(serverDate(-3600)), 54, 66],
    ['is ignored if it is not a time', busy('soon'), 54, 66],
    ['is ignored if it is negative', busy('-120'), 54, 66],
    ['counts on another origin that exposes it', busy('90', 'retry-after'), 90, 108],
  ] as const) {
    it(`${name}: ${answer.headers?.['retry-after'] ?? ''}`, async () => {
      const endpoint = await createEndpoint(answer);
      const { watch } = await watchLoaded(answer.cors ? endpoint.crossOriginUrl : endpoint.url);
      expect(await nextCheck(clock, watch)).to.be.within(atLeast, atMost + 0.002);
    });
  }

  it('also holds when the page goes online', async () => {
    const endpoint = await createEndpoint(busy('90'));
    const { watch } = await watchLoaded(endpoint.url);
    clock.pass(80);
    await goOnline();
    expect(clock.requests()).to.equal(1);
    expect(await nextCheck(clock, watch)).to.be.within(10, 28.002);
  });

  it('applies to the next request only', async () => {
    const endpoint = await createEndpoint(busy('900'), { json: demoCall });
    const { watch } = await watchLoaded(endpoint.url);
    await nextCheck(clock, watch);
    expect(await nextCheck(clock, watch)).to.be.within(54, 66.002);
  });
});

describe('The wait before the next retry', () => {
  it('is a number of milliseconds after any number of failures', () => {
    expect(waitBeforeNextTry(60_000, 5000, 0, 1)).to.equal(900_000);
    expect(waitBeforeNextTry(Infinity, 5000, 0, 1)).to.equal(Infinity);
  });

  it('is never shorter than Retry-After, and differs between pages', () => {
    expect(waitBeforeNextTry(60_000, 1, 100_000, 0.9)).to.equal(100_000);
    expect(waitBeforeNextTry(60_000, 1, 100_000, 1.1)).to.be.closeTo(120_000, 0.001);
  });
});

function busy(retryAfter: string, exposed?: string): Answer {
  const headers = { 'retry-after': retryAfter };
  return exposed
    ? { status: 503, cors: true, headers: { ...headers, 'access-control-expose-headers': exposed } }
    : { status: 503, headers };
}
