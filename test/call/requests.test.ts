import { expect } from '@open-wc/testing';
import { createEndpoint, type LoggedRequest } from '../support/endpoint.js';
import { recordWarnings } from '../support/warnings.js';
import { demoCall } from '../support/widget.js';
import { useClock } from '../support/clock.js';
import { nextCheck, watchCall, watchLoaded } from '../support/watching.js';

/** The headers that browsers add to any simple request. */
const ownHeaders =
  /^(host|connection|user-agent|accept|accept-encoding|accept-language|referer|origin|priority|cache-control|pragma|if-none-match|if-modified-since|sec-.*)$/;

describe('A request', () => {
  const clock = useClock();

  it('takes a cached answer for the first load, and revalidates it later', async function () {
    const endpoint = await createEndpoint({
      json: demoCall,
      etag: true,
      headers: { 'cache-control': 'max-age=3600' },
    });
    // Some browsers cache requests without credentials separately.
    await (await fetch(endpoint.url, { credentials: 'omit' })).text();
    await (await fetch(endpoint.url, { credentials: 'omit' })).text();
    if ((await endpoint.log()).length === 2) {
      // This browser has no cache, like WebKit under automation.
      this.skip();
    }
    const { watch } = await watchLoaded(endpoint.url);
    expect(watch.state.status).to.equal('ready');
    expect(await endpoint.log()).to.have.length(1);
    await nextCheck(clock, watch);
    const [first, check] = (await endpoint.log()) as [LoggedRequest, LoggedRequest];
    expect(first.status).to.equal(200);
    expect(check.status).to.equal(304);
    expect(check.headers['if-none-match']).to.be.a('string');
    expect(check.headers['cache-control']).to.equal('max-age=0');
  });

  it('revalidates a stale answer also without an ETag', async function () {
    const modified = 'Tue, 30 Jun 2020 00:00:00 GMT';
    const endpoint = await createEndpoint({ json: demoCall, headers: { 'last-modified': modified } });
    const { watch } = await watchLoaded(endpoint.url);
    await nextCheck(clock, watch);
    const [, check] = (await endpoint.log()) as [LoggedRequest, LoggedRequest];
    if (!check.headers['if-modified-since']) {
      this.skip();
    }
    expect(check.headers['if-modified-since']).to.equal(modified);
  });

  it('has no credentials and no header of its own', async () => {
    document.cookie = 'session=secret; path=/';
    const endpoint = await createEndpoint({ json: demoCall });
    const { watch } = await watchLoaded(endpoint.url);
    await nextCheck(clock, watch);
    const headers = (await endpoint.log()).flatMap(request => Object.keys(request.headers));
    expect(headers.filter(name => !ownHeaders.test(name))).to.deep.equal([]);
    expect(headers).to.include('user-agent');
    document.cookie = 'session=; path=/; max-age=0';
  });

  it('needs no CORS preflight', async () => {
    const endpoint = await createEndpoint({ json: demoCall, etag: true, cors: true });
    const { watch } = await watchLoaded(endpoint.crossOriginUrl);
    await nextCheck(clock, watch);
    await nextCheck(clock, watch);
    expect(watch.state.status).to.equal('ready');
    expect((await endpoint.log()).map(({ method }) => method)).to.deep.equal(['GET', 'GET', 'GET']);
  });
});

describe('A slow request', () => {
  recordWarnings();
  const clock = useClock();

  it('may take ten seconds', async () => {
    const endpoint = await createEndpoint({ json: demoCall, hold: true });
    const { watch } = watchCall(endpoint.url);
    const loaded = watch.reload();
    await endpoint.requested(1);
    clock.pass(9.999);
    await endpoint.release();
    await loaded;
    expect(watch.state.status).to.equal('ready');
  });

  it('is aborted after ten seconds', async () => {
    const endpoint = await createEndpoint({ json: demoCall, hold: true });
    const { watch, states } = watchCall(endpoint.url);
    const loaded = watch.reload();
    await endpoint.requested(1);
    clock.pass(10);
    await loaded;
    expect(states).to.deep.equal(['failed']);
    await endpoint.aborted(1);
  });

  it('is also aborted in the middle of its body', async () => {
    const drip = { bytes: 1, every: 5, endless: true };
    const endpoint = await createEndpoint({ body: '{', drip });
    const { watch, states } = watchCall(endpoint.url);
    const loaded = watch.reload();
    await clock.headers();
    clock.pass(10);
    await loaded;
    expect(states).to.deep.equal(['failed']);
    await endpoint.aborted(1);
  });

  it('is aborted beyond 5 MB', async () => {
    const drip = { bytes: 1_000_000, every: 1, endless: true };
    const endpoint = await createEndpoint({ json: demoCall, drip });
    const { watch } = await watchLoaded(endpoint.url);
    expect(watch.state).to.have.nested.property('error.code', 'too-large');
    await endpoint.aborted(1);
  });
});
