import { expect, fixture } from '@open-wc/testing';
import type { MetropolisCall } from '../../src/element/metropolis-call.js';
import { type Answer, createEndpoint, createEndpointAt, type Endpoint } from '../support/endpoint.js';
import { builtFile, type Host, hostFiles, openHost, scriptUrl, widgetOf } from '../support/host-page.js';
import { inlineData } from '../support/inline-data.js';
import { openPage } from '../support/page.js';
import { demoCall, partText, untilState } from '../support/widget.js';

const given = { ...demoCall, title: 'In the page' };
const classic = `<script src="${scriptUrl}"></script>`;

describe('A page with a call inside the element', () => {
  for (const kind of ['', 'async', 'defer', 'type="module"']) {
    it(`shows it without any answer: ${kind || 'classic'} script`, async () => {
      const { page } = await pageWaiting(classic.replace('src', `${kind} src`));
      const widget = await untilState(widgetOf(page), 'ready');
      expect(partText(widget, 'title')).to.equal('In the page');
      expect(page.output).to.deep.equal([]);
    });
  }

  it('requests the call beside the script if there is no src', async () => {
    const { folder, files } = await hostFiles({
      'metropolis-call.js': await builtFile('metropolis-call.js'),
      'call.json': { json: { ...demoCall, title: 'Beside the script' }, hold: true },
    });
    const page = await openHost(
      `<script src="${folder}/metropolis-call.js"></script>
      <metropolis-call>${inlineData(given)}</metropolis-call>`,
    );
    const widget = await untilState(widgetOf(page), 'ready');
    expect(partText(widget, 'title')).to.equal('In the page');
    expect(await files['call.json'].requested(1)).to.have.length(1);
  });

  it('shows it if the page inserted it with innerHTML', async () => {
    const endpoint = await createEndpoint({ hold: true });
    const page = await openHost(`${classic}<main></main>`);
    const main = page.document.querySelector('main');
    if (main) {
      main.innerHTML = `<metropolis-call src="${endpoint.url}">${inlineData(given)}</metropolis-call>`;
    }
    await untilState(widgetOf(page), 'ready');
  });

  it('shows it with the first layout', async () => {
    const { page } = await pageWaiting(`${classic}${noteFirstLayout}`);
    await twoFrames(page);
    expect(Reflect.get(page.window, 'firstLayout')).to.equal('In the page');
  });

  it('does not move, neither for the call nor for an answer with the same data', async function () {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
      this.skip();
    }
    const { page, endpoint } = await pageWaiting(classic, { json: given });
    const widget = (await untilState(widgetOf(page), 'ready')) as HTMLElement &
      Pick<MetropolisCall, 'reload'>;
    const shifts = new page.window.PerformanceObserver(() => {});
    shifts.observe({ type: 'layout-shift', buffered: true });
    await endpoint.requested(1);
    const answered = widget.reload();
    await endpoint.release();
    await answered;
    await twoFrames(page);
    expect(shifts.takeRecords()).to.deep.equal([]);
  });
});

describe('A page that is still loading', () => {
  it('shows the call inside the element before the page ends', async () => {
    const endpoint = await createEndpoint({ hold: true });
    const page = pageOf(endpoint);
    const { url } = await servePage(page, { bytes: sizeOf(page) - '</html>'.length, every: 60_000 });
    const frame = Object.assign(document.createElement('iframe'), { src: url });
    const holder = await fixture('<div></div>');
    holder.append(frame);
    await endpoint.requested(1);
    const widget = frame.contentDocument?.querySelector('metropolis-call');
    expect(widget && partText(await untilState(widget, 'ready'), 'title')).to.equal('In the page');
    expect(frame.contentDocument?.readyState).to.equal('loading');
  });

  it('waits for the end of incomplete data, without console output', async () => {
    const page = pageOf(await createEndpoint({ hold: true }));
    const { url } = await servePage(page, { bytes: sizeOf(page) - 200, every: 300 });
    const { document, window } = await openPage(new URL(url));
    const widget = document.querySelector('metropolis-call');
    expect(widget && partText(await untilState(widget, 'ready'), 'title')).to.equal('In the page');
    expect(Reflect.get(window, 'output')).to.deep.equal([]);
  });
});

const noteFirstLayout = `<script>
    new ResizeObserver((_, observer) => {
      const title = document.querySelector('metropolis-call')?.shadowRoot.querySelector('[part=title]');
      if (document.querySelector('footer')) {
        observer.disconnect();
        window.firstLayout = title?.textContent.trim();
      }
    }).observe(document.documentElement);
  </script>`;

/** An English page that ends with the element and its data. */
function pageOf({ url }: Endpoint): string {
  return `<!doctype html><html lang="en"><script>
      var output = [];
      console.warn = line => output.push(line);
    </script>${classic}
    <metropolis-call src="${url}">${inlineData(given)}</metropolis-call></html>`;
}

function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function servePage(body: string, drip: { bytes: number; every: number }): Promise<Endpoint> {
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  return createEndpointAt(`${crypto.randomUUID()}/page.html`, { body, drip, headers });
}

/** What changed before the first call has been rendered after the second one. */
async function twoFrames({ window }: Host): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) {
    await new Promise(resolve => window.requestAnimationFrame(resolve));
  }
}

/** A host page with the script in its head and the data inside the element. The endpoint holds its answer. */
async function pageWaiting(script: string, answer: Answer = {}): Promise<{ page: Host; endpoint: Endpoint }> {
  const endpoint = await createEndpoint({ ...answer, hold: true });
  const element = `<metropolis-call src="${endpoint.url}">${inlineData(given)}</metropolis-call><footer>After</footer>`;
  return { page: await openHost(element, script), endpoint };
}
