import { expect } from '@open-wc/testing';
import { createEndpoint } from './endpoint.js';

const call = { id: 'call' };

describe('An endpoint', () => {
  it('answers with the data of its test', async () => {
    const endpoint = await createEndpoint({ json: call });
    const response = await fetch(endpoint.url);
    expect(await response.json()).to.deep.equal(call);
    expect(response.headers.get('content-type')).to.equal('application/json');
  });

  it('can send bytes that are not text', async () => {
    const endpoint = await createEndpoint({ bodyBase64: '//4=' });
    const response = await fetch(endpoint.url);
    expect([...new Uint8Array(await response.arrayBuffer())]).to.deep.equal([0xff, 0xfe]);
  });

  it('logs requests', async () => {
    const endpoint = await createEndpoint({ status: 404 });
    await fetch(`${endpoint.url}?a=b`, { method: 'POST', headers: { accept: 'text/x-test' } });
    const [request] = await endpoint.log();
    expect(request).to.include({ method: 'POST', status: 404, aborted: false });
    expect(request?.query).to.deep.equal({ a: 'b' });
    expect(request?.headers['accept']).to.equal('text/x-test');
  });

  it('gives its answers one by one, and then repeats the last one', async () => {
    const endpoint = await createEndpoint({ status: 500 }, { status: 200 });
    const statuses = [await fetch(endpoint.url), await fetch(endpoint.url), await fetch(endpoint.url)];
    expect(statuses.map(response => response.status)).to.deep.equal([500, 200, 200]);
  });

  it('can change its answer', async () => {
    const endpoint = await createEndpoint({ body: 'old' });
    await endpoint.answer({ body: 'new' });
    expect(await text(endpoint.url)).to.equal('new');
  });

  it('answers 304 to a client that has the body', async () => {
    const endpoint = await createEndpoint({ json: call, etag: true });
    const etag = (await fetch(endpoint.url)).headers.get('etag') ?? '';
    // The test sets If-None-Match itself, because under automation some engines have no cache.
    const response = await fetch(endpoint.url, { headers: { 'if-none-match': etag } });
    expect(response.status).to.equal(304);
    const log = await endpoint.log();
    expect(log.map(request => request.status)).to.deep.equal([200, 304]);
  });

  it('reports when it received a request', async () => {
    const endpoint = await createEndpoint({});
    const requested = endpoint.requested(2);
    await fetch(endpoint.url);
    await fetch(endpoint.url);
    expect(await requested).to.have.length(2);
  });

  it('is removed after its test', async () => {
    const endpoint = await createEndpoint({ body: 'mine' });
    const other = await createEndpoint({ body: 'other' });
    expect(await text(endpoint.url)).to.equal('mine');
    expect(await text(other.url)).to.equal('other');
    expect(await endpoint.log()).to.have.length(1);
  });
});

describe('An endpoint on another origin', () => {
  it('can be read if it allows other origins', async () => {
    const endpoint = await createEndpoint({ json: call, cors: true });
    const response = await fetch(endpoint.crossOriginUrl);
    expect(response.type).to.equal('cors');
    expect(await response.json()).to.deep.equal(call);
  });

  it('cannot be read if it does not allow other origins', async () => {
    const endpoint = await createEndpoint({ json: call });
    await rejected(fetch(endpoint.crossOriginUrl));
    expect(await endpoint.log()).to.have.length(1);
  });
});

async function text(url: string): Promise<string> {
  return (await fetch(url)).text();
}

async function rejected(promise: Promise<unknown>): Promise<void> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).to.be.instanceOf(TypeError);
}
