import { expect, oneEvent } from '@open-wc/testing';
import { createEndpoint, crossOrigin } from './endpoint.js';
import { openPage } from './page.js';

describe('A host page', () => {
  it('is loaded at the requested width', async () => {
    const page = await openPage('<!doctype html><p>Hôte</p>', { width: 320 });
    expect(page.document.body.textContent).to.equal('Hôte');
    expect(page.window.innerWidth).to.equal(320);
  });

  it('may be any page with a URL', async () => {
    const endpoint = await createEndpoint({ body: '<p>Host', headers: { 'content-type': 'text/html' } });
    const page = await openPage(new URL(endpoint.url));
    expect(page.document.body.textContent).to.equal('Host');
  });

  it('is served with the headers of the test', async () => {
    const page = await openPage('<!doctype html><script>document.title = "ran"</script>', {
      headers: { 'Content-Security-Policy': "script-src 'self'" },
    });
    expect(page.document.title).to.equal('');
  });

  it('runs scripts if no header forbids it', async () => {
    const page = await openPage('<!doctype html><script>document.title = "ran"</script>');
    expect(page.document.title).to.equal('ran');
  });

  it('can load the project’s files from the second origin', async () => {
    const { document } = await openPage('<!doctype html>');
    const script = Object.assign(document.createElement('script'), {
      src: `${crossOrigin}/node_modules/axe-core/axe.min.js`,
      crossOrigin: 'anonymous',
    });
    document.head.append(script);
    await oneEvent(script, 'load');
    expect(document.defaultView).to.have.property('axe');
  });
});
