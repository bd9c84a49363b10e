import { expect } from '@open-wc/testing';
import { createEndpoint, crossOrigin } from '../support/endpoint.js';
import { type Host, openHostPage, scriptUrl, widgetOf, widgetsOf } from '../support/host-page.js';
import { openPage } from '../support/page.js';
import { demoCall, partOf, partText, untilState } from '../support/widget.js';

const policies = await (await fetch('/docs/embedding/policies.md')).text();

/** The lines of that document, word for word. */
const [byHost = '', byHash = '', byFrame = ''] = [...policies.matchAll(/Content-Security-Policy: (.+)/g)].map(
  ([, line]) => line,
);

const integrity = (await (await fetch('/dist/integrity.json')).json()) as Record<string, string>;
const hash = integrity['metropolis-call.js'] ?? '';

const data = 'data-lang="fr" data-call="/demo/call.json"';
const tag = `<script async src="${scriptUrl}" ${data}></script>`;

/** The policy with the page’s own host instead of `example.org`. */
const here = (line: string) => line.replaceAll('https://example.org', location.origin);

function openUnder(headers: Record<string, string>, body: string): Promise<Host> {
  return openHostPage(`<!doctype html><html lang="en"><head><title>Host</title></head><body>${body}`, {
    headers,
  });
}

/** Expects a widget in French, with its styles and its button. */
async function expectWhole(page: Host, widget = widgetOf(page)): Promise<void> {
  await untilState(widget, 'ready');
  expect(partText(widget, 'count')).to.equal('13 institutions ont signé');
  expect(getComputedStyle(partOf(widget, 'join')).backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
}

describe('Under the Content Security Policy of the documents, the widget', () => {
  it('looks and works as usual', async () => {
    const page = await openUnder({ 'Content-Security-Policy': here(byHost) }, tag);
    await expectWhole(page);
    expect(page.output).to.deep.equal([]);
  });

  it('may be there twice', async () => {
    const page = await openUnder({ 'Content-Security-Policy': here(byHost) }, tag + tag);
    await Promise.all(widgetsOf(page).map(widget => expectWhole(page, widget)));
    expect(widgetsOf(page)).to.have.length(2);
    expect(page.output).to.deep.equal([]);
  });

  it('may come from another host', async () => {
    const { crossOriginUrl } = await createEndpoint({ json: demoCall, cors: true });
    const page = await openUnder(
      {
        'Content-Security-Policy': byHost.replaceAll(
          'https://example.org',
          `${location.origin} ${crossOrigin}`,
        ),
      },
      `<script async src="${crossOrigin}${scriptUrl}" data-lang="fr" data-call="${crossOriginUrl}"></script>`,
    );
    await expectWhole(page);
    expect(page.output).to.deep.equal([]);
  });

  it('may be allowed by its hash alone', async () => {
    const page = await openPage(
      `<!doctype html><title>Host</title><script async integrity="${hash}" src="${scriptUrl}" ${data}></script>`,
      { headers: { 'Content-Security-Policy': here(byHash).replace('sha384-…', hash) } },
    );
    await expectWhole(Object.assign(page, { output: [], source: '' }));
  });

  it('is the only thing allowed', async () => {
    const page = await openUnder(
      { 'Content-Security-Policy': here(byHost) },
      `${tag}<p style="color: red">Text</p><script>document.title = 'ran'</script>`,
    );
    await expectWhole(page);
    expect(page.document.title).to.equal('Host');
    expect(page.output.map(line => line.split('-')[0])).to.have.members(['script', 'style']);
    expect(() => (page.document.body.innerHTML = 'text')).to.throw();
  });
});

describe('Under the Content Security Policy of the documents for it, the iframe of the README', () => {
  it('has its width, no border, and the height of its content', async () => {
    const readme = await (await fetch('/README.md')).text();
    const snippet = /<div>\s*<iframe.*?frame-height\.js"><\/script>/s.exec(readme)?.[0] ?? '';
    const page = await openUnder(
      { 'Content-Security-Policy': here(byFrame) },
      snippet.replaceAll('https://example.org/metropolis-call/', `${location.origin}/dist/`),
    );
    const frame = page.document.querySelector('iframe') as HTMLIFrameElement;
    expect(frame.offsetWidth).to.equal(frame.parentElement?.offsetWidth);
    expect(frame.clientWidth).to.equal(frame.offsetWidth);
    while (!frame.style.height) {
      await new Promise(resolve => page.window.addEventListener('message', resolve, { once: true }));
    }
    expect(page.output).to.deep.equal([]);
  });
});

describe('On a page with', () => {
  it('Cross-Origin-Embedder-Policy: require-corp, the widget looks and works as usual', async () => {
    const { crossOriginUrl } = await createEndpoint({ json: demoCall, cors: true });
    const page = await openUnder(
      { 'Cross-Origin-Embedder-Policy': 'require-corp' },
      `<script async src="${crossOrigin}${scriptUrl}?no-cors"></script>
      <script async crossorigin src="${crossOrigin}${scriptUrl}" data-lang="fr" data-call="${crossOriginUrl}"></script>`,
    );
    await expectWhole(page);
    expect(page.output).to.have.length(1);
    expect(page.output[0]).to.include('no-cors');
  });

  it('a Permissions-Policy that allows nothing, the widget looks and works as usual', async () => {
    const page = await openUnder({ 'Permissions-Policy': allOff }, tag);
    await expectWhole(page);
    expect(page.output).to.deep.equal([]);
  });

  it('the strictest values of other headers, the widget looks and works as usual', async () => {
    const page = await openUnder(
      {
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Origin-Agent-Cluster': '?1',
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
      },
      tag,
    );
    await expectWhole(page);
    expect(page.output).to.deep.equal([]);
  });
});

const allOff = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'unload',
  'usb',
  'web-share',
  'xr-spatial-tracking',
]
  .map(feature => `${feature}=()`)
  .join(', ');

describe('In a sandboxed frame without allow-same-origin', () => {
  it('the widget looks and works as usual', async () => {
    const { crossOriginUrl } = await createEndpoint({ json: demoCall, cors: true });
    const told = new Promise<MessageEvent<{ origin: string; text: string; output: string[] }>>(resolve => {
      addEventListener('message', resolve, { once: true });
    });
    await openPage(
      `<!doctype html><html lang="en"><title>Host</title>
      <script async src="${crossOrigin}${scriptUrl}" data-lang="fr" data-call="${crossOriginUrl}"></script>
      <script>${tell}</script>`,
      { sandbox: 'allow-scripts' },
    );
    expect((await told).data).to.deep.equal({
      origin: 'null',
      text: '13 institutions ont signé',
      output: [],
    });
  });
});

/** Reports the widget to the test, which cannot access the page. */
const tell = `
  const output = [];
  console.warn = text => output.push(text);
  addEventListener('error', event => output.push(event.message));
  addEventListener('call-load', ({ target }) => {
    new MutationObserver(() => {
      const count = target.shadowRoot.querySelector('[part=count]');
      if (count) {
        const text = count.innerText.trim().replace(/\\s+/g, ' ');
        parent.postMessage({ origin, text, output }, '*');
      }
    }).observe(target.shadowRoot, { childList: true, subtree: true });
  });`;
