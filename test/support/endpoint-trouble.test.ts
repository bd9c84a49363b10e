import { expect } from '@open-wc/testing';
import { createEndpoint, refusedUrl } from './endpoint.js';

describe('An endpoint', () => {
  it('can hold its answer until it is released', async () => {
    const endpoint = await createEndpoint({ hold: true, body: 'late' });
    const response = fetch(endpoint.url);
    const [request] = await endpoint.requested(1);
    expect(request?.status).to.equal(null);
    await endpoint.release();
    expect(await (await response).text()).to.equal('late');
  });

  it('logs that the browser aborted a request', async () => {
    const endpoint = await createEndpoint({ hold: true });
    const abort = new AbortController();
    const failure = failureOf(fetch(endpoint.url, { signal: abort.signal }));
    await endpoint.requested(1);
    abort.abort();
    const [request] = await endpoint.aborted(1);
    expect(request).to.include({ status: null, aborted: true });
    expect(await failure).to.equal('AbortError');
  });

  it('can answer late', async () => {
    const endpoint = await createEndpoint({ headersDelay: 100 });
    const start = performance.now();
    await fetch(endpoint.url);
    expect(performance.now() - start).to.be.at.least(90);
  });

  it('can drip its body', async () => {
    const endpoint = await createEndpoint({ body: 'abcdef', drip: { bytes: 2, every: 1 } });
    expect(await (await fetch(endpoint.url)).text()).to.equal('abcdef');
  });

  it('lets the browser read each drop when it arrives', async () => {
    const endpoint = await createEndpoint({ body: 'abcdef', drip: { bytes: 2, every: 60_000 } });
    const reader = await readerOf(endpoint.url);
    expect((await reader.read()).value).to.have.length(2);
    await reader.cancel();
  });

  it('can drip for ever, until the browser aborts', async () => {
    const endpoint = await createEndpoint({ body: '{', drip: { bytes: 1, every: 1, endless: true } });
    const reader = await readerOf(endpoint.url);
    for (let read = 0; read < 10;) {
      read += (await reader.read()).value?.length ?? 0;
    }
    await reader.cancel();
    const [request] = await endpoint.aborted(1);
    expect(request?.status).to.equal(200);
  });

  it('can close the connection in the middle of the body', async () => {
    const endpoint = await createEndpoint({ body: 'abcdef', resetAfter: 3 });
    const response = await fetch(endpoint.url);
    expect(response.status).to.equal(200);
    expect(await failureOf(response.text())).to.not.equal(undefined);
    expect((await endpoint.log()).map(request => request.aborted)).to.deep.equal([false]);
  });

  it('can refuse the connection', async () => {
    expect(await failureOf(fetch(refusedUrl))).to.equal('TypeError');
  });
});

async function readerOf(url: string): Promise<ReadableStreamDefaultReader<Uint8Array>> {
  const { body } = await fetch(url);
  if (!body) {
    throw new Error(`No body at ${url}.`);
  }
  return body.getReader();
}

async function failureOf(promise: Promise<unknown>): Promise<string | undefined> {
  return promise.then(
    () => undefined,
    (error: unknown) => (error as Error).name,
  );
}
