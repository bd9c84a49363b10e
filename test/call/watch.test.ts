import { expect } from '@open-wc/testing';
import type { CallState } from '../../src/call/call-state.js';
import { CallWatch } from '../../src/call/watch-call.js';
import { createEndpoint } from '../support/endpoint.js';
import { recordWarnings } from '../support/warnings.js';
import { useClock } from '../support/clock.js';
import { nextCheck, watchCall, watchLoaded } from '../support/watching.js';

const call = {
  version: 1,
  id: 'call',
  title: 'Call',
  summary: 'Join',
  join: { email: 'call@example.org' },
  signatories: [],
};

describe('A watch', () => {
  recordWarnings();
  const clock = useClock();

  it('works without an element', async () => {
    const endpoint = await createEndpoint({ json: call });
    const { watch } = await watchLoaded(endpoint.url);
    expect(watch.state).to.deep.include({ status: 'ready', call });
    expect(customElements.get('metropolis-call')).to.equal(undefined);
  });

  it('whose listener throws is reported, and stops no other watch and no later check', async () => {
    const endpoint = await createEndpoint({ json: call });
    const { watch: broken } = watchCall(endpoint.url);
    Object.assign(broken, {
      onState: () => {
        throw new Error('broken watch');
      },
    });
    const reported = new Promise<ErrorEvent>(resolve => {
      const { onerror } = window;
      window.onerror = (...[, , , , error]) => {
        window.onerror = onerror;
        resolve(error as unknown as ErrorEvent);
        return true;
      };
    });
    const { watch, states } = await watchLoaded(endpoint.url);
    expect((await reported).message).to.equal('broken watch');
    expect(states).to.deep.equal(['ready']);
    broken.stop();
    await endpoint.answer({ json: { ...call, title: 'Changed' } });
    await nextCheck(clock, watch);
    expect(states).to.deep.equal(['ready', 'ready']);
  });

  it('reports each state once, and none if nothing has changed', async () => {
    const endpoint = await createEndpoint({ status: 500 });
    const { watch, states } = await watchLoaded(endpoint.url);
    for (const answer of [{ json: call }, { json: call }, { body: '[]' }, { json: call }]) {
      await endpoint.answer(answer);
      await nextCheck(clock, watch);
    }
    expect(states).to.deep.equal(['failed', 'ready', 'stale', 'ready']);
  });

  it('starts with the known state, without a request', async () => {
    const endpoint = await createEndpoint({ json: call });
    await watchLoaded(endpoint.url);
    const { watch, states } = watchCall(endpoint.url);
    expect(watch.state.status).to.equal('ready');
    expect(states).to.deep.equal([]);
    expect(clock.requests()).to.equal(1);
  });

  it('gives out frozen data', async () => {
    const endpoint = await createEndpoint({ json: call });
    const { watch } = await watchLoaded(endpoint.url);
    expect(watch.state).to.be.frozen;
    expect(watch.state).to.have.property('call').that.is.frozen;
  });

  it('resolves a URL relative to the page', async () => {
    const endpoint = await createEndpoint({ json: call });
    const { watch } = await watchLoaded(new URL(endpoint.url).pathname);
    expect(watch.state.status).to.equal('ready');
  });

  it('rejects an invalid URL', () => {
    expect(() => new CallWatch('http://[', () => undefined)).to.throw(TypeError);
    expect(clock.requests()).to.equal(0);
  });

  it('can be stopped by its own listener', async () => {
    const endpoint = await createEndpoint({ json: call });
    const told: CallState[] = [];
    const watch = new CallWatch(endpoint.url, state => {
      told.push(state);
      watch.stop();
    });
    await watch.reload();
    expect(told).to.have.length(1);
    expect(clock.pending()).to.equal(0);
  });
});

describe('A stopped watch', () => {
  const warnings = recordWarnings();
  const clock = useClock();

  it('aborts its request and reports nothing more', async () => {
    const endpoint = await createEndpoint({ json: call, hold: true });
    const { watch, states } = watchCall(endpoint.url);
    const loaded = watch.reload();
    await endpoint.requested(1);
    watch.stop();
    await endpoint.aborted(1);
    await loaded;
    expect(states).to.deep.equal([]);
    expect(warnings).to.deep.equal([]);
    expect(clock.pending()).to.equal(0);
  });

  it('makes no more requests', async () => {
    const endpoint = await createEndpoint({ json: call });
    const { watch } = await watchLoaded(endpoint.url);
    watch.stop();
    expect(clock.untilRequest()).to.equal(Infinity);
  });

  it('leaves the other watches running', async () => {
    const endpoint = await createEndpoint({ json: call, hold: true });
    const [one, other] = [watchCall(endpoint.url), watchCall(endpoint.url)];
    const loaded = other.watch.reload();
    await endpoint.requested(1);
    one.watch.stop();
    await endpoint.release();
    await loaded;
    expect([one.states, other.states]).to.deep.equal([[], ['ready']]);
  });

  it('can be replaced by a new one, which makes a request of its own', async () => {
    const endpoint = await createEndpoint({ json: call });
    const { watch } = await watchLoaded(endpoint.url);
    watch.stop();
    await Promise.resolve();
    const again = await watchLoaded(endpoint.url);
    expect(again.states).to.deep.equal(['ready']);
    expect(clock.requests()).to.equal(2);
  });
});
