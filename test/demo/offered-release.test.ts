import { expect } from '@open-wc/testing';
import { loadOfferedRelease } from '../../demo/offered-release.js';
import type { Release } from '../../demo/release.js';
import { createEndpoint, refusedUrl } from '../support/endpoint.js';

const own: Release = { version: '1.3.0', folder: './metropolis-call@1.3.0-abc/', integrity: {}, live: false };
const last = {
  version: '1.2.0',
  folder: 'metropolis-call@1.2.0/',
  integrity: { 'metropolis-call.js': 'sha384-A' },
};

describe('The release that the code loads', () => {
  it('is the last one that was published', async () => {
    const { url } = await createEndpoint({ json: [last, { ...last, version: '1.1.0' }] });
    expect(await loadOfferedRelease(own, url)).to.deep.equal({ ...last, live: false });
  });

  it('is that of the page where none was published', async () => {
    for (const answer of [{ status: 404 }, { json: [] }, { json: [{ version: 1 }] }, { body: 'no' }]) {
      const { url } = await createEndpoint(answer);
      expect(await loadOfferedRelease(own, url)).to.equal(own);
    }
    expect(await loadOfferedRelease(own, refusedUrl)).to.equal(own);
  });

  it('is that of the page while it is being worked on', async () => {
    const { url } = await createEndpoint({ json: [last] });
    const live = { ...own, live: true };
    expect(await loadOfferedRelease(live, url)).to.equal(live);
  });
});
